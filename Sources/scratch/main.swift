import Foundation
import Corpus
import Indexing
import Terminology
import Answering
import Evaluation

let args = CommandLine.arguments
let path = "/tmp/scratch.sqlite"
if args[1] == "build" {
    let corpus = args[2]
    let glossary: Glossary
    do { glossary = try Glossary.read(folder: corpus + "/glossary") } catch { print(error); glossary = Glossary() }
    let (documents, problems) = CorpusFolder.scan(URL(filePath: corpus, directoryHint: .isDirectory))
    for p in problems.prefix(20) { print(p) }
    let writer = try IndexWriter(path: path, glossary: glossary)
    let splitter = PassageSplitter()
    for document in documents { try writer.add(document, passages: splitter.passages(of: document)) }
    print(try writer.finish(), problems.count, "problems", glossary.count, "concepts")
    exit(0)
}
let reader = try IndexReader(path: path)
let engine = try AnswerEngine(index: reader)
func show(_ a: Answer) {
    print("Q:", a.readAs, a.case.map { "| CASE: " + $0 } ?? "")
    print("  understood:", a.understood.kind, a.understood.proposition, a.understood.facets)
    print("  ", a.status, a.verdict?.rawValue ?? "-", a.answer?.rawValue ?? "-", a.basis?.rawValue ?? "-")
    print("  HEAD:", a.headline, a.headlineCitations)
    for s in a.sections { print("  ##", s.title); for c in s.claims { print("    -", c.kind == .excerpt ? "“" : "D", c.text, c.citations, c.direction?.rawValue ?? "", c.grade ?? "", c.applicability?.rawValue ?? "", c.differences) } }
    for c in a.conflicts { print("  CONFLICT", c.topic, c.kind, c.claims.map(\.text)) }
    for g in a.gaps { print("  GAP", g.element, g.text) }
    if a.status == .abstained { for n in a.nearest { print("  NEAR", n.title.prefix(60), n.text.prefix(100)) } }
    print("  REF", a.references.map { "\($0.number):\($0.title.prefix(50)) \($0.year ?? 0)" })
    print("  REL", a.relatedQuestions.map(\.text))
    print()
}
if args[1] == "ask" {
    show(try engine.answer(args[2], case: args.count > 3 ? args[3] : nil))
} else if args[1] == "file" {
    for line in try String(contentsOfFile: args[2], encoding: .utf8).split(separator: "\n") {
        let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        show(try engine.answer(parts[0], case: parts.count > 1 ? parts[1] : nil))
    }
} else if args[1] == "table" {
    var rows: [AnswerCase] = []
    for p in args[2...] where !p.hasPrefix("-") { rows += try AnswerTable.read(p) }
    let peers = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let scorer = AnswerScorer { try engine.answer($0, case: $1) }
    var scores: [AnswerScore] = []
    let clock = ContinuousClock(); let start = clock.now
    for row in rows { let s = try scorer.score(row, peers: peers); scores.append(s)
        if args.contains("--misses") { for m in s.misses { print(row.id, "::", m, "::", row.question, row.case.map { "| " + $0 } ?? "") } } }
    print(AnswerReport(scores: scores).lines().joined(separator: "\n"))
    print("seconds", clock.now - start, "rows", rows.count)
}
