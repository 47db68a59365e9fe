import Analysis
import Corpus
import Indexing
import Terminology

/// What the stages of one answer share: the analyzer's worker and what was looked up already.
///
/// The checks of related questions meet the same passages and concepts again; a workbench lives as
/// long as one answer is made, on one thread.
final class Workbench {
    let index: IndexReader
    let glossary: Glossary
    private let worker: AnalysisWorker
    private var names: [String: ConceptID?] = [:]
    private var distances: [Pair: Int?] = [:]
    private var exclusions: [Pair: Bool] = [:]
    private var types: [ConceptID: ConceptType] = [:]
    private var stems: [String: Set<String>] = [:]
    private var statements: [Int32: [Statement]] = [:]
    private var passageStems: [Int32: Set<String>] = [:]
    private var mentions: [StatementIdentity: Set<ConceptID>] = [:]
    private var values: [String: StatedValues] = [:]

    private struct Pair: Hashable {
        let left: ConceptID
        let right: ConceptID
    }

    init(index: IndexReader, glossary: Glossary) {
        self.index = index
        self.glossary = glossary
        worker = index.analyzer.makeWorker()
    }

    func concept(named name: String) -> ConceptID? {
        if let known = names[name] { return known }
        let concept = glossary.concept(named: name)
        names[name] = .some(concept)
        return concept
    }

    func concepts(named names: [String]) -> [ConceptID] {
        names.compactMap { concept(named: $0) }
    }

    func type(of concept: ConceptID) -> ConceptType {
        if let known = types[concept] { return known }
        let type = glossary.type(of: concept)
        types[concept] = type
        return type
    }

    /// Steps from a concept up to a broader one; nil where it is no kind or part of it.
    func distance(from lower: ConceptID, to upper: ConceptID) -> Int? {
        let pair = Pair(left: lower, right: upper)
        if let known = distances[pair] { return known }
        let distance = glossary.distance(from: lower, to: upper)
        distances[pair] = .some(distance)
        return distance
    }

    func isWithin(_ part: ConceptID, _ whole: ConceptID) -> Bool {
        part == whole || distance(from: part, to: whole) != nil
    }

    func excludes(_ left: ConceptID, _ right: ConceptID) -> Bool {
        let pair = Pair(left: left, right: right)
        if let known = exclusions[pair] { return known }
        let excludes = glossary.excludes(left, right)
        exclusions[pair] = excludes
        return excludes
    }

    func stems(of text: String) -> Set<String> {
        if let known = stems[text] { return known }
        let found = Set(worker.terms(in: text).map(\.text))
        stems[text] = found
        return found
    }

    /// The index terms of a text with their places.
    func terms(in text: String) -> [Term] {
        worker.terms(in: text)
    }

    /// How rare a stem is in the index: 0 for one in every passage, 1 for one in a single passage.
    func rarity(ofStem stem: String) -> Double {
        Vocabulary(index: index, analyzer: index.analyzer).rarity(ofStem: stem)
    }

    /// The numbers that a question and its case state.
    func values(of question: Question) -> StatedValues {
        let texts = [question.text, question.caseText ?? ""]
        let key = texts.joined(separator: "\n")
        if let known = values[key] { return known }
        let found = StatedValues(in: texts, stems: stems(of:))
        values[key] = found
        return found
    }

    /// The stems of the whole passage that a statement is taken from.
    func passageStems(of statement: Statement) -> Set<String> {
        if let known = passageStems[statement.passage] { return known }
        let found = (statements[statement.passage] ?? [statement]).reduce(into: Set<String>()) {
            $0.formUnion(stems(of: $1.text))
        }
        passageStems[statement.passage] = found
        return found
    }

    /// The concepts that a sentence itself names.
    func mentions(in statement: Statement) -> Set<ConceptID> {
        if let known = mentions[statement.identity] { return known }
        let found = Set(glossary.mentions(in: statement.text).map(\.concept))
        mentions[statement.identity] = found
        return found
    }

    /// The statements of passages, in the order of `ids`.
    func statements(ofPassages ids: [Int32]) throws -> [Statement] {
        let missing = ids.filter { statements[$0] == nil }
        let reader = StatementReader(workbench: self)
        for passage in try index.passages(missing) {
            statements[passage.id] = try reader.statements(in: passage)
        }
        return ids.flatMap { statements[$0] ?? [] }
    }
}

extension Workbench {
    /// How near a stated concept is to the one that was asked about: 1 for the same; narrower and
    /// broader ones count less with every step; 0 where neither holds.
    func kinship(_ asked: ConceptID, _ stated: ConceptID) -> Double {
        if asked == stated { return 1 }
        if let steps = distance(from: stated, to: asked) {
            return excludes(asked, stated) ? 0 : max(0.5, 0.9 - 0.05 * Double(steps - 1))
        }
        if let steps = distance(from: asked, to: stated) {
            return excludes(asked, stated) ? 0 : max(0.3, 0.85 - 0.15 * Double(steps - 1))
        }
        return 0
    }

    /// Whether two different concepts lie side by side under a common broader one.
    func areApart(_ left: ConceptID, _ right: ConceptID) -> Bool {
        guard !isWithin(left, right), !isWithin(right, left) else { return false }
        return !Set(glossary.ancestors(left)).isDisjoint(with: glossary.ancestors(right))
    }
}
