import Corpus

/// What bibliographic formats say of a publication, before it becomes a document.
struct Citation {
    /// A part of an abstract with its label; an unstructured abstract is one part without.
    struct Section: Equatable {
        var label: String?
        /// NLM's category of the label, where the source gives one.
        var category: String?
        var text: String
    }

    var pmid: String?
    var pmcid: String?
    var doi: String?
    /// An id of the source's own, used where it gives no other.
    var accession: String?
    var url: String?
    var title = ""
    var abstract: [Section] = []
    var authors: [String] = []
    var organization: String?
    var journal: String?
    var date: String?
    var volume: String?
    var issue: String?
    var pages: String?
    var types: [String] = []
    var keywords: [String] = []
    var language: String?
    var isRetracted = false
    var hasConcern = false
    /// Whether a newer version has taken its place.
    var isUpdated = false
    /// PMIDs of the older versions that it takes the place of.
    var updateOf: [String] = []
    /// PMIDs of its corrections.
    var errata: [String] = []

    /// An id that says where it comes from; nil where the record has none.
    var id: String? {
        if let pmid { return "pmid-\(pmid)" }
        if let pmcid { return pmcid.lowercased() }
        return doi.map { "doi-\($0.lowercased())" } ?? accession
    }

    /// Year of publication: the first four digits in a row of the date.
    var year: Int? {
        let digits = date?.split { !$0.isNumber }.first { $0.utf8.count == 4 }
        return digits.flatMap { Int($0) }
    }

    /// As journals are cited: `JAMA 2021;325(10):962-970`.
    var source: String? {
        guard let journal else { return nil }
        var text = journal
        if let year { text += " \(year)" }
        if let volume { text += ";" + volume }
        if let issue { text += "(\(issue))" }
        if let pages { text += ":" + pages }
        return errata.isEmpty ? text : text + ". Corrected: PMID " + errata.joined(separator: ", ")
    }

    func metadata(id: String) -> DocumentMetadata {
        let kind = PublicationType.kind(types: types, title: title)
        var metadata = DocumentMetadata(id: id, kind: kind, title: title)
        (metadata.pmid, metadata.doi) = (pmid, doi)
        metadata.url = url
        if url == nil, pmid == nil, doi == nil, let pmcid {
            metadata.url = "https://pmc.ncbi.nlm.nih.gov/articles/\(pmcid)/"
        }
        metadata.authors = authors
        metadata.organization = organization
        metadata.source = source
        metadata.year = year
        metadata.keywords = keywords
        metadata.language = language
        metadata.status = status
        metadata.supersedes = updateOf.map { "pmid-\($0)" }
        return metadata
    }

    /// The document of title and abstract; a record without an abstract has its title as text.
    func document(id: String) -> Document {
        var builder = TextBuilder()
        for section in abstract {
            if let label = section.label, !label.isEmpty {
                let role = SectionLabel.role(of: section.category ?? "")
                builder.open(
                    SectionLabel.title(label), level: 1, role: SectionLabel.role(of: label) ?? role)
            }
            builder.add(section.text)
        }
        if builder.blocks.isEmpty { builder.add(title) }
        return builder.document(metadata(id: id))
    }

    private var status: DocumentStatus {
        if isRetracted { return .retracted }
        if isUpdated { return .superseded }
        return hasConcern ? .concern : PublicationType.status(types: types)
    }
}
