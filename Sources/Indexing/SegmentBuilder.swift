import Analysis
import Corpus
import Terminology

/// Analyses passages and gathers the postings, lengths and works of one segment.
///
/// A *work* is a run of neighbouring documents of one source (the passages of one article, the
/// answers of one page): they share a PMID, a DOI, an address or, for lack of these, a title.
struct SegmentBuilder: ~Copyable {
    private static let memoryLimit = 128 << 20

    let number: Int
    let firstPassage: Int32
    private let weights: FieldWeights
    private let glossary: Glossary?
    private let analysis: AnalysisWorker
    private let concepts: ConceptMatcher?
    /// The words of the field at hand, by their numbers among the glossary's.
    private var words: [(word: Int32, span: ByteRange)] = []
    private var accumulator = PostingAccumulator()
    private var known = KnownTerms()
    /// The terms of the passage at hand.
    private var sequence = TermSequence()
    private var runs: PostingRuns
    /// Weighted lengths of the passages, in quarters.
    private(set) var lengths: [UInt32] = []
    /// First passage of each work, counted within the segment.
    private(set) var workStarts: [Int32] = []
    /// First passage of each document, counted within the segment.
    private(set) var documentStarts: [Int32] = []
    private var work: WorkKey?

    init(
        number: Int, firstPassage: Int32, weights: FieldWeights, analyzer: Analyzer,
        glossary: Glossary?, runFolder: String
    ) {
        self.number = number
        self.firstPassage = firstPassage
        self.weights = weights
        self.glossary = glossary
        let analysis = analyzer.makeWorker()
        self.analysis = analysis
        concepts = glossary.map { ConceptMatcher(glossary: $0, analysis: analysis) }
        runs = PostingRuns(folder: runFolder)
    }

    var passages: Int { lengths.count }

    /// Gathers one document's passages; `rows` are theirs, in the same order, and get their
    /// sequences.
    mutating func add(
        _ document: Document, _ passages: [Passage], _ rows: inout [PassageRow]
    ) throws {
        documentStarts.append(Int32(lengths.count))
        guard !passages.isEmpty else { return }
        let key = WorkKey(document.metadata)
        if work?.isShared(with: key) != true { workStarts.append(Int32(lengths.count)) }
        work = key
        let keywords = DocumentRow.keywords(of: document.metadata)
        for (place, passage) in passages.enumerated() {
            sequence = TermSequence()
            add(passage, rows[place], of: document, keywords: keywords)
            rows[place].sequence = sequence
        }
        if accumulator.memory > Self.memoryLimit {
            try runs.spill(&accumulator)
            known = KnownTerms()
        }
    }

    private mutating func add(
        _ passage: Passage, _ row: PassageRow, of document: Document, keywords: String
    ) {
        let ordinal = Int32(lengths.count)
        var length: UInt32 = 0
        length += index(document.metadata.title, ordinal, weights.title)
        length += index(row.headings, ordinal, weights.headings)
        length += index(leadIn(of: passage, in: document), ordinal, weights.headings)
        length += index(row.body, ordinal, weights.body)
        length += index(keywords, ordinal, weights.keywords)
        lengths.append(length)
        for term in annotatedConcepts(of: passage) {
            var term = term
            term.withUTF8 {
                accumulator.add(accumulator.number(of: $0), passage: ordinal, units: weights.body)
            }
        }
    }

    /// The concept terms of what an annotator named.
    private func annotatedConcepts(of passage: Passage) -> [String] {
        guard let glossary else { return [] }
        return passage.blocks.compactMap(\.annotation)
            .flatMap { $0.intervention + $0.comparator + $0.condition + $0.outcome }
            .compactMap { glossary.concept(named: $0) }
            .map { ConceptTerm.of(glossary.term(of: $0)) }
    }

    /// Text that must be quoted with the passage's blocks but stands outside of the passage.
    private func leadIn(of passage: Passage, in document: Document) -> String {
        Set(passage.blocks.flatMap(\.context)).sorted()
            .filter { !passage.span.contains($0) }
            .compactMap { document.text.slice($0).map(String.init) }
            .joined(separator: "\n")
    }

    /// Adds a field's terms and concepts to the postings and returns its weighted length.
    private mutating func index(_ field: String, _ ordinal: Int32, _ weight: UInt32) -> UInt32 {
        guard weight > 0, !field.isEmpty else { return 0 }
        var length: UInt32 = 0
        var field = field
        words.removeAll(keepingCapacity: true)
        field.withUTF8 { bytes in
            analysis.forEachNumberedTerm(in: bytes) { term in
                sequence.append(term.bytes, position: term.position)
                let numbers = known.numbers(of: term) {
                    .init(posting: accumulator.number(of: $0), word: concepts?.word($0) ?? -1)
                }
                accumulator.add(numbers.posting, passage: ordinal, units: weight)
                length += weight
                words.append((numbers.word, term.span))
            }
            concepts?.forEachMatch(in: words, of: bytes) { concept in
                let posting = known.posting(ofConcept: concept) {
                    concepts?.terms[concept].withUnsafeBufferPointer { accumulator.number(of: $0) }
                        ?? 0
                }
                accumulator.add(posting, passage: ordinal, units: weight)
            }
        }
        sequence.endField()
        return length
    }

    /// Hands over each term's encoded impacts in the order of the terms' bytes.
    mutating func encode(
        with parameters: RankingParameters, averageLength: Float,
        _ body: (EncodedTerm) throws -> Void
    ) throws {
        let encoder = ImpactEncoder(
            parameters: parameters, averageLength: averageLength, lengths: lengths,
            workStarts: workStarts)
        try runs.merge(&accumulator) { term, ordinals, units in
            try body(encoder.encode(term, ordinals, units))
        }
    }
}

/// What makes neighbouring documents one work.
private struct WorkKey {
    private let identifiers: [String]
    private let title: String

    init(_ metadata: DocumentMetadata) {
        identifiers = [metadata.pmid, metadata.doi, metadata.url].compactMap(\.self)
        title = metadata.title
    }

    func isShared(with other: WorkKey) -> Bool {
        if identifiers.isEmpty || other.identifiers.isEmpty {
            return !title.isEmpty && title == other.title
        }
        return identifiers.contains { other.identifiers.contains($0) }
    }
}
