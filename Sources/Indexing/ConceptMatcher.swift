import Analysis
import Terminology

/// Finds the glossary's names in a text's stems: at each place the longest name, none overlapping.
///
/// A trie over the names' stems costs a look-up a word, where the glossary's own search for
/// mentions, which also mends typing errors and decides what an abbreviation means, would take
/// most of the time of a build. An abbreviation counts only as it is written, and stands for every
/// concept that has it.
struct ConceptMatcher {
    private struct Name {
        /// Places in ``terms``.
        var terms: [Int] = []
        /// Of an abbreviation: the one way to write it.
        var surface: [UInt8]?

        func isWritten(as bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
            surface?.elementsEqual(bytes) ?? true
        }
    }

    /// The concepts' terms, ready to be indexed.
    private(set) var terms: [[UInt8]] = []
    private var words = TermTable()
    /// The node of the names that begin with a word, by the word's number; 0 where none does.
    private var beginnings: [Int32] = []
    /// The node that follows a node by a word; node 0 is the start of every name.
    private var edges: [UInt64: Int32] = [:]
    /// The names that end at each node; those with a surface apart from those without.
    private var names: [[Name]] = [[]]

    init(glossary: Glossary, analysis: AnalysisWorker) {
        for id in glossary.ids {
            let concept = glossary[id]
            terms.append(Array(ConceptTerm.of(concept.term).utf8))
            for name in concept.names { insert(name, surface: nil, analysis) }
            for name in concept.abbreviations {
                insert(name, surface: Array(name.utf8), analysis)
            }
        }
        beginnings = (0..<Int32(words.count)).map { edges[Self.key(0, $0)] ?? 0 }
    }

    /// Inserts a name of the last term.
    private mutating func insert(_ name: String, surface: [UInt8]?, _ analysis: AnalysisWorker) {
        var node: Int32 = 0
        var name = name
        name.withUTF8 { bytes in
            analysis.forEachTerm(in: bytes) { stem, _, _ in
                node = child(of: node, by: words.number(of: stem))
            }
        }
        guard node > 0 else { return }
        let term = terms.count - 1
        let place = names[Int(node)].firstIndex { $0.surface == surface }
        if let place {
            if names[Int(node)][place].terms.last != term {
                names[Int(node)][place].terms.append(term)
            }
        } else {
            names[Int(node)].append(Name(terms: [term], surface: surface))
        }
    }

    private mutating func child(of node: Int32, by word: Int) -> Int32 {
        let key = Self.key(node, Int32(word))
        if let child = edges[key] { return child }
        names.append([])
        let child = Int32(names.count - 1)
        edges[key] = child
        return child
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    /// The number of a stem among the glossary's words; -1 where no name has it.
    func word(_ stem: UnsafeBufferPointer<UInt8>) -> Int32 {
        Int32(words.find(stem) ?? -1)
    }

    /// Calls `body` with the place in ``terms`` of every concept of every name found.
    ///
    /// - Parameters:
    ///   - text: the words' numbers, in order, with where they stand in `bytes`.
    func forEachMatch(
        in text: [(word: Int32, span: ByteRange)], of bytes: UnsafeBufferPointer<UInt8>,
        _ body: (Int) -> Void
    ) {
        var start = 0
        while start < text.count {
            guard let match = longestMatch(in: text, from: start, of: bytes) else {
                start += 1
                continue
            }
            let written = bytes[text[start].span.start..<text[match.end - 1].span.end]
            for name in names[match.node] where name.isWritten(as: written) {
                for term in name.terms { body(term) }
            }
            start = match.end
        }
    }

    private func longestMatch(
        in text: [(word: Int32, span: ByteRange)], from start: Int,
        of bytes: UnsafeBufferPointer<UInt8>
    ) -> (node: Int, end: Int)? {
        guard text[start].word >= 0 else { return nil }
        var node = beginnings[Int(text[start].word)]
        var longest: (node: Int, end: Int)?
        var end = start
        while node > 0 {
            end += 1
            let written = bytes[text[start].span.start..<text[end - 1].span.end]
            if names[Int(node)].contains(where: { $0.isWritten(as: written) }) {
                longest = (Int(node), end)
            }
            guard end < text.count, text[end].word >= 0 else { break }
            node = edges[Self.key(node, text[end].word)] ?? 0
        }
        return longest
    }
}
