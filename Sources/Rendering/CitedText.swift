import Answering

/// A claim's text cut at the numbers that it cites itself: `[1] is about …`.
struct CitedText {
    enum Piece: Equatable {
        case text(String)
        case citation([Int])
    }

    /// Text and citations in their order, the claim's own citations at its end where the text
    /// does not hold all of them.
    let pieces: [Piece]

    init(_ claim: Claim) {
        var pieces = Self.pieces(of: claim.text, cited: Set(claim.citations))
        let within = pieces.reduce(into: Set<Int>()) { numbers, piece in
            if case .citation(let found) = piece { numbers.formUnion(found) }
        }
        if !claim.citations.allSatisfy(within.contains) {
            pieces += [.text(" "), .citation(claim.citations)]
        }
        self.pieces = pieces
    }

    /// The text with each piece set by the view that shows it.
    func set(text: (String) -> String, citation: ([Int]) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let words): text(words)
            case .citation(let numbers): citation(numbers)
            }
        }.joined()
    }

    /// Brackets count as citations when they hold numbers of `cited` and nothing else.
    private static func pieces(of text: String, cited: Set<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var plain = text.startIndex
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inner = rest[rest.index(after: open)..<close]
            let numbers = inner.split(separator: ",").map { Int($0.drop { $0 == " " }) }
            rest = rest[rest.index(after: close)...]
            guard !numbers.isEmpty, numbers.allSatisfy({ $0.map(cited.contains) ?? false }) else {
                continue
            }
            if plain < open { pieces.append(.text(String(text[plain..<open]))) }
            pieces.append(.citation(numbers.compactMap { $0 }))
            plain = text.index(after: close)
        }
        if plain < text.endIndex { pieces.append(.text(String(text[plain...]))) }
        return pieces
    }

    /// `[1, 2]`; nothing for no number.
    static func mark(_ numbers: [Int]) -> String {
        numbers.isEmpty ? "" : "[\(numbers.map(String.init).joined(separator: ", "))]"
    }
}
