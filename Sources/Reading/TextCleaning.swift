extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let bytes = Substring(self).utf8
        let isText = { (byte: UInt8) in byte > 32 }
        guard let start = bytes.firstIndex(where: isText), let end = bytes.lastIndex(where: isText)
        else { return "" }
        return String(Substring(bytes[start...end]))
    }

    /// With each run of white space as one blank and none at the ends, for markup, where line
    /// breaks mean nothing. Control characters and no-break spaces count as white space.
    var collapsed: String {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var pending = false
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == 0xa0, previous == 0xc2 {
                result.removeLast()
                if result.last == 32 { result.removeLast() }
                pending = !result.isEmpty
            } else if byte <= 32 || byte == 127 {
                pending = !result.isEmpty
            } else {
                if pending { result.append(32) }
                pending = false
                result.append(byte)
            }
            previous = byte
        }
        if result.last == 32 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// With a blank for each control character but line breaks and tabs: they would be invisible
    /// in an answer, and some have a meaning in an index.
    var withoutControls: String {
        let isControl = { (byte: UInt8) in (byte < 32 && byte != 10 && byte != 9) || byte == 127 }
        guard utf8.contains(where: isControl) else { return String(self) }
        return String(decoding: utf8.map { isControl($0) ? 32 : $0 }, as: UTF8.self)
    }
}

/// A text whose words are looked for regardless of the case of its ASCII letters.
///
/// `contains(_: String)` compares characters, which took most of the time of reading JSON lines.
struct FoldedText {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    /// Whether `words`, in lower case, stand anywhere in the text.
    func holds(_ words: StaticString) -> Bool {
        let count = words.utf8CodeUnitCount
        guard count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { text in
            for start in 0...(text.count - count) where text[start] == words.utf8Start[0] {
                if (1..<count).allSatisfy({ text[start + $0] == words.utf8Start[$0] }) {
                    return true
                }
            }
            return false
        }
    }
}
