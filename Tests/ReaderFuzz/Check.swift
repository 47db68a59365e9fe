import Analysis
import Corpus

@testable import Reading

/// What must hold of every document, however spoilt its source was.
enum Check {
    /// What is wrong with a document; nil where all holds.
    static func fault(of document: Document) -> String? {
        guard RecordID.isValid(document.metadata.id) else { return "an id that is not valid" }
        if document.text.utf8.contains(where: { $0 < 32 && $0 != 10 && $0 != 9 }) {
            return "control characters"
        }
        if let fault = fault(of: document.blocks.map(\.span), in: document.text) {
            return "blocks: " + fault
        }
        let contexts = document.blocks.flatMap(\.context)
        if contexts.contains(where: { document.text.slice($0) == nil }) { return "a context" }
        let passages = PassageSplitter(proseLimit: 60, wholeLimit: 80).passages(of: document)
        if let fault = fault(of: passages.map(\.span), in: document.text) {
            return "passages: " + fault
        }
        return nil
    }

    private static func fault(of spans: [ByteRange], in text: String) -> String? {
        for span in spans where span.isEmpty || text.slice(span) == nil {
            return "\(span.start)..<\(span.end) is no text"
        }
        for (one, next) in zip(spans, spans.dropFirst()) where one.end > next.start {
            return "\(one.end) is after \(next.start)"
        }
        return nil
    }
}
