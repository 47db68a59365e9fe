import Answering
import Corpus
import Foundation
import Indexing

/// Compares the index's copy of each cited document with the corpus file that it came from.
struct SourceCheck {
    let corpus: String
    let index: IndexReader

    func findings(_ answer: Answer) throws -> [VerificationFinding] {
        let (documents, _) = CorpusFolder.scan(URL(filePath: corpus, directoryHint: .isDirectory))
        let texts = Dictionary(
            documents.map { ($0.metadata.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        let cited = Set(answer.allClaims.flatMap(\.sources).map(\.document)).sorted()
        return try cited.compactMap { id in
            guard let text = texts[id] else {
                return VerificationFinding(place: id, problem: .sourceMissing)
            }
            let indexed = try index.document(id).flatMap { try index.canonicalText($0.ordinal) }
            return indexed == text ? nil : VerificationFinding(place: id, problem: .sourceChanged)
        }
    }
}
