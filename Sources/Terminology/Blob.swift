/// Numbers and strings in one run of bytes, read where they lie.
struct Blob: Sendable {
    let bytes: [UInt8]

    /// The little-endian number at `offset`.
    func number(at offset: Int) -> UInt32 {
        bytes.withUnsafeBytes {
            UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
    }

    func int(at offset: Int) -> Int { Int(number(at: offset)) }
}

/// Lists of numbers, one for each index from 0: how many lists, where each starts, the items.
struct BlobLists: Sendable {
    let blob: Blob
    let offset: Int

    var count: Int { blob.int(at: offset) }

    subscript(index: Int) -> [Int] {
        let starts = offset + 4
        let items = starts + 4 * (count + 1)
        return (blob.int(at: starts + 4 * index)..<blob.int(at: starts + 4 * (index + 1)))
            .map { blob.int(at: items + 4 * $0) }
    }
}

/// Byte strings in ascending order, found by halving.
struct BlobTable: Sendable {
    let blob: Blob
    let offset: Int

    var count: Int { blob.int(at: offset) }

    /// Where the string of this index lies.
    func range(_ index: Int) -> Range<Int> {
        let starts = offset + 4
        let first = starts + 4 * (count + 1)
        return first + blob.int(at: starts + 4 * index)..<first
            + blob.int(at: starts + 4 * (index + 1))
    }

    /// The index of the first string not less than `key`; `count` where there is none.
    func lowerBound(_ key: [UInt8]) -> Int {
        let starts = offset + 4
        let strings = starts + 4 * (count + 1)
        return blob.bytes.withUnsafeBytes { bytes in
            func number(_ offset: Int) -> Int {
                Int(
                    UInt32(
                        littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            }
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                let start = strings + number(starts + 4 * middle)
                let end = strings + number(starts + 4 * middle + 4)
                if bytes[start..<end].precedes(key) { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    func index(of key: [UInt8]) -> Int? {
        let index = lowerBound(key)
        return index < count && bytes(index).elementsEqual(key) ? index : nil
    }

    /// Whether any string goes on from `prefix`.
    func holdsContinuation(of prefix: [UInt8]) -> Bool {
        let index = lowerBound(prefix)
        return index < count && bytes(index).starts(with: prefix)
    }

    func bytes(_ index: Int) -> ArraySlice<UInt8> { blob.bytes[range(index)] }

    func string(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate func precedes(_ key: [UInt8]) -> Bool {
        let shared = Swift.min(count, key.count)
        for index in 0..<shared {
            let byte = base[startIndex + index]
            if byte != key[index] { return byte < key[index] }
        }
        return count < key.count
    }
}
