/// Reads PubMed's XML: baseline and update files, and `efetch` output.
struct PubMedReader {
    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let names = ["PubmedArticle", "PubmedBookArticle", "DeleteCitation", "DeleteDocument"]
        let parser = XMLRecordParser(file: sink.file, isRecord: names.contains) { element in
            try read(element, into: sink)
        }
        try parser.parse(stream)
    }

    private func read(_ element: XMLElement, into sink: RecordSink) throws {
        let position = SourcePosition.line(element.line)
        if element.name.hasPrefix("Delete") {
            for pmid in element.all("PMID") { try sink.delete("pmid-\(pmid.text)", at: position) }
            return
        }
        let isBook = element.name == "PubmedBookArticle"
        let citation =
            isBook ? PubMedBook.citation(of: element) : PubMedArticle.citation(of: element)
        guard let citation, let id = citation.id else {
            return try sink.reject(.missingField("PMID", format: "PubMed XML"), at: position)
        }
        try sink.add(citation.document(id: id), at: position)
    }
}

/// A `PubmedArticle`.
private enum PubMedArticle {
    static func citation(of element: XMLElement) -> Citation? {
        guard let medline = element.first("MedlineCitation"),
            let pmid = medline.first("PMID")?.text, !pmid.isEmpty
        else { return nil }
        var citation = Citation()
        citation.pmid = pmid
        let article = medline.first("Article")
        citation.title = article?.first("ArticleTitle")?.text ?? ""
        if citation.title.isEmpty { citation.title = article?.first("VernacularTitle")?.text ?? "" }
        citation.abstract = PubMedParts.abstract(article?.first("Abstract"))
        citation.authors = PubMedParts.authors(article?.first("AuthorList"))
        citation.organization = PubMedParts.collective(article?.first("AuthorList"))
        citation.language = article?.first("Language")?.text
        citation.types = article?.first("PublicationTypeList")?.elements.map(\.text) ?? []
        citation.keywords = keywords(of: medline)
        readJournal(article, medline, into: &citation)
        readIdentifiers(article, element.first("PubmedData"), into: &citation)
        readLinks(medline.first("CommentsCorrectionsList"), into: &citation)
        return citation
    }

    /// MeSH headings, each with its qualifiers, then the authors' keywords.
    private static func keywords(of medline: XMLElement) -> [String] {
        let headings = medline.first("MeshHeadingList")?.elements ?? []
        let mesh = headings.map { heading in
            heading.elements.map(\.text).joined(separator: "/")
        }
        return (mesh + medline.all("Keyword").map(\.text)).filter { !$0.isEmpty }
    }

    private static func readJournal(
        _ article: XMLElement?, _ medline: XMLElement, into citation: inout Citation
    ) {
        let journal = article?.first("Journal")
        let issue = journal?.first("JournalIssue")
        citation.journal =
            journal?.first("ISOAbbreviation")?.text
            ?? medline.first("MedlineJournalInfo", "MedlineTA")?.text
            ?? journal?.first("Title")?.text
        citation.volume = issue?.first("Volume")?.text
        citation.issue = issue?.first("Issue")?.text
        citation.pages = article?.first("Pagination", "MedlinePgn")?.text
        citation.date = issue?.first("PubDate")?.text ?? article?.first("ArticleDate")?.text
    }

    private static func readIdentifiers(
        _ article: XMLElement?, _ data: XMLElement?, into citation: inout Citation
    ) {
        for id in data?.first("ArticleIdList")?.elements ?? [] {
            if id[attribute: "IdType"] == "doi" { citation.doi = id.text }
            if id[attribute: "IdType"] == "pmc" { citation.pmcid = id.text }
        }
        let location = article?.elements.first {
            $0.name == "ELocationID" && $0[attribute: "EIdType"] == "doi"
        }
        citation.doi = citation.doi ?? location?.text
    }

    private static func readLinks(_ list: XMLElement?, into citation: inout Citation) {
        for link in list?.elements ?? [] {
            let pmid = link.first("PMID")?.text
            switch link[attribute: "RefType"] {
            case "RetractionIn": citation.isRetracted = true
            case "ExpressionOfConcernIn": citation.hasConcern = true
            case "UpdateIn": citation.isUpdated = true
            case "UpdateOf": citation.updateOf += [pmid].compactMap(\.self)
            case "ErratumIn": citation.errata += [pmid].compactMap(\.self)
            default: break
            }
        }
    }
}

/// A `PubmedBookArticle`: a chapter, as of GeneReviews or StatPearls.
private enum PubMedBook {
    static func citation(of element: XMLElement) -> Citation? {
        guard let book = element.first("BookDocument"), let pmid = book.first("PMID")?.text,
            !pmid.isEmpty
        else { return nil }
        var citation = Citation()
        citation.pmid = pmid
        citation.journal = book.first("Book", "BookTitle")?.text
        citation.title = book.first("ArticleTitle")?.text ?? citation.journal ?? ""
        citation.abstract = PubMedParts.abstract(book.first("Abstract"))
        citation.authors = PubMedParts.authors(book.first("AuthorList"))
        citation.language = book.first("Language")?.text
        citation.date = book.first("ContributionDate")?.text ?? book.first("Book", "PubDate")?.text
        citation.types = book.elements.filter { $0.name == "PublicationType" }.map(\.text)
        citation.keywords = book.all("Keyword").map(\.text)
        return citation
    }
}

/// Parts that articles and chapters have alike.
private enum PubMedParts {
    static func abstract(_ element: XMLElement?) -> [Citation.Section] {
        let texts = element?.elements.filter { $0.name == "AbstractText" } ?? []
        return texts.map { text in
            let category = text[attribute: "NlmCategory"]
            return Citation.Section(
                label: text[attribute: "Label"],
                category: category == "UNASSIGNED" ? nil : category, text: text.text)
        }
    }

    static func authors(_ list: XMLElement?) -> [String] {
        let authors = list?.elements.filter { $0.name == "Author" } ?? []
        return authors.compactMap { author in
            author.first("LastName").map { name in
                [name.text, author.first("Initials")?.text].compactMap(\.self).joined(
                    separator: " ")
            }
        }
    }

    static func collective(_ list: XMLElement?) -> String? {
        list?.all("CollectiveName").first?.text
    }
}
