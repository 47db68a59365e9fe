extension String {
    /// Whether the bytes of `part` lie somewhere in this text; an empty part always does.
    ///
    /// Compares UTF-8 as it stands, which `contains` does not: that one looks for canonically
    /// equivalent characters and costs far more. For text in which one character is always
    /// written with the same bytes.
    ///
    /// - Complexity: the product of both lengths at worst, this text's length in prose.
    package func containsBytes(of part: String) -> Bool {
        var text = self
        var part = part
        return text.withUTF8 { text in part.withUTF8 { part in text.contains(part) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func contains(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= count else { return false }
        return (0...count - part.count).contains { start in
            self[start] == first && (1..<part.count).allSatisfy { self[start + $0] == part[$0] }
        }
    }
}
