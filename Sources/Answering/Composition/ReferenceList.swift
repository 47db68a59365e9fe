import Corpus

/// Numbers documents in the order in which claims first cite them.
struct ReferenceList {
    private(set) var documents: [DocumentMetadata] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of document: DocumentMetadata) -> Int {
        if let number = numbers[document.id] { return number }
        documents.append(document)
        numbers[document.id] = documents.count
        return documents.count
    }

    func references(supersededBy: (String) -> String?) -> [Reference] {
        documents.enumerated().map { offset, document in
            Reference(
                number: offset + 1, kind: document.kind, title: document.title,
                authors: document.authors, organization: document.organization,
                source: document.source, year: document.year, pmid: document.pmid,
                doi: document.doi, url: document.url, status: document.status,
                supersededBy: supersededBy(document.id), digest: document.isDigest,
                checked: document.checked)
        }
    }
}
