extension StringProtocol {
    /// Without blanks, tabs and carriage returns at both ends.
    func trimmingBlanks() -> String {
        let isText = { (byte: UInt8) in byte != 32 && byte != 9 && byte != 13 }
        let bytes = Substring(self).utf8
        guard let start = bytes.firstIndex(where: isText), let end = bytes.lastIndex(where: isText)
        else { return "" }
        return String(Substring(bytes[start...end]))
    }
}

extension String {
    /// Whether the bytes of `needle` stand anywhere in the text.
    ///
    /// `contains(_: String)` compares characters and takes a third of a corpus's reading time.
    func holds(_ needle: StaticString) -> Bool {
        let count = needle.utf8CodeUnitCount
        return withUTF8Bytes { bytes in
            guard bytes.count >= count else { return false }
            return (0...(bytes.count - count)).contains { start in
                (0..<count).allSatisfy { bytes[start + $0] == needle.utf8Start[$0] }
            }
        }
    }

    private func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}
