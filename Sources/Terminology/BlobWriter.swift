/// Writes what `Blob` reads.
struct BlobWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: Int) {
        withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Replaces the number at `offset`.
    mutating func set(_ number: Int, at offset: Int) {
        withUnsafeBytes(of: UInt32(number).littleEndian) {
            bytes.replaceSubrange(offset..<offset + 4, with: $0)
        }
    }

    mutating func appendLists(_ lists: [[Int]]) {
        append(lists.count)
        var start = 0
        for list in lists {
            append(start)
            start += list.count
        }
        append(start)
        for list in lists { list.forEach { append($0) } }
    }

    /// - Precondition: for a table to be searched, the strings ascend.
    mutating func appendTable(_ strings: [[UInt8]]) {
        append(strings.count)
        var start = 0
        for string in strings {
            append(start)
            start += string.count
        }
        append(start)
        for string in strings { bytes += string }
    }
}
