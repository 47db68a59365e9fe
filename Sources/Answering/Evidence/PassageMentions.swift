import Analysis
import Indexing
import Terminology

/// Which of a question's concepts, or their kin, the text of each passage names.
///
/// The index holds concepts as terms: their postings tell, without reading the passages again.
/// A sentence of running text is looked at by itself, for its passage may name the concept
/// elsewhere.
struct PassageMentions {
    private let workbench: Workbench
    private let kin: [ConceptID: [(concept: ConceptID, kinship: Double)]]
    private let passages: [ConceptID: Set<Int32>]

    private static let mostNarrower = 40
    /// What the rest of the passage names counts less than what the sentence itself does.
    private static let neighbour = 0.85

    init(of concepts: [ConceptID], in ids: [Int32], workbench: Workbench) throws {
        self.workbench = workbench
        var kin: [ConceptID: [(concept: ConceptID, kinship: Double)]] = [:]
        for concept in concepts where kin[concept] == nil {
            let glossary = workbench.glossary
            let others =
                glossary.descendants(concept).prefix(Self.mostNarrower)
                + glossary.ancestors(concept)
            kin[concept] = ([concept] + others)
                .map { ($0, workbench.kinship(concept, $0)) }
                .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
        }
        self.kin = kin
        let searched = Set(kin.values.joined().map(\.concept)).sorted()
        let postings = try workbench.index.postings(
            for: searched.map { ConceptTerm.of(workbench.glossary.term(of: $0)) })
        var passages: [ConceptID: Set<Int32>] = [:]
        for (concept, posting) in zip(searched, postings) {
            let holders = ids.filter { workbench.index.holds(posting, $0) }
            if !holders.isEmpty { passages[concept] = Set(holders) }
        }
        self.passages = passages
    }

    /// The kinship of the nearest concept that the statement names; 0 where it names none.
    func kinship(_ concept: ConceptID, _ statement: Statement) -> Double {
        guard let kin = kin[concept] else { return 0 }
        let named = kin.first { passages[$0.concept]?.contains(statement.passage) ?? false }
        guard let named else { return 0 }
        guard statement.isSentence else { return named.kinship }
        let mentioned = workbench.mentions(in: statement)
        let own = kin.first { mentioned.contains($0.concept) }?.kinship ?? 0
        return max(own, Self.neighbour * named.kinship)
    }
}

extension IndexReader {
    /// Whether a passage holds the term of these postings.
    fileprivate func holds(_ postings: IndexPostings, _ passage: Int32) -> Bool {
        guard let segment = segments.last(where: { $0.firstPassage <= passage }) else {
            return false
        }
        let share = postings.shares.first { $0.segment == segment.number }
        return (share?.passages.impact(of: passage - segment.firstPassage) ?? 0) > 0
    }
}
