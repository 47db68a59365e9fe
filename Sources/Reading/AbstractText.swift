/// Parts an abstract that carries its labels in its text: `BACKGROUND: … METHODS: …`.
enum AbstractText {
    private static let longestLabel = 60

    /// The parts in order; one part without a label where there are none.
    static func sections(of abstract: String) -> [Citation.Section] {
        var sections: [Citation.Section] = []
        var text: [Substring] = []
        var label: String?
        var words = abstract.split(separator: " ")[...]
        var isAtStart = true
        while !words.isEmpty {
            if isAtStart, let (found, count) = Self.label(at: words) {
                close(&sections, label, &text)
                label = found
                words = words.dropFirst(count)
            } else {
                let word = words.removeFirst()
                isAtStart = word.hasSuffix(".") || word.hasSuffix(")")
                text.append(word)
            }
        }
        close(&sections, label, &text)
        return sections
    }

    private static func close(
        _ sections: inout [Citation.Section], _ label: String?, _ text: inout [Substring]
    ) {
        guard !text.isEmpty else { return }
        let joined = text.joined(separator: " ")
        sections.append(Citation.Section(label: label, category: nil, text: joined))
        text = []
    }

    /// A label of capitals with a colon, and the number of its words.
    private static func label(at words: ArraySlice<Substring>) -> (label: String, words: Int)? {
        var label = ""
        for (count, word) in words.prefix(8).enumerated() {
            label += (count > 0 ? " " : "") + word
            guard label.utf8.count <= longestLabel, word.utf8.allSatisfy(isLabelByte) else {
                return nil
            }
            if word.hasSuffix(":") {
                let name = label.dropLast()
                return name.utf8.count >= 3 ? (String(name), count + 1) : nil
            }
        }
        return nil
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || "/&,-():'".utf8.contains(byte)
    }
}
