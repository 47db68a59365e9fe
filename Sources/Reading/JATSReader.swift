import Corpus

/// Reads journal articles in JATS, as PubMed Central keeps them: front matter, abstract, body.
struct JATSReader {
    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let parser = XMLRecordParser(file: sink.file, isRecord: { $0 == "article" }) { article in
            try read(article, into: sink)
        }
        try parser.parse(stream)
    }

    private func read(_ article: XMLElement, into sink: RecordSink) throws {
        let position = SourcePosition.line(article.line)
        let citation = JATSFront.citation(of: article)
        guard let id = citation.id else {
            return try sink.reject(
                .missingField("article-id", format: "JATS XML"), at: position)
        }
        var builder = TextBuilder()
        for abstract in JATSFront.abstracts(of: article) {
            builder.open("Abstract", level: 1)
            JATSBody.add(abstract, to: &builder, level: 2)
        }
        if let body = article.first("body") { JATSBody.add(body, to: &builder, level: 1) }
        if builder.blocks.isEmpty { builder.add(citation.title) }
        try sink.add(builder.document(citation.metadata(id: id)), at: position)
    }
}

/// The front matter of an article.
private enum JATSFront {
    static func citation(of article: XMLElement) -> Citation {
        let meta = article.first("front", "article-meta")
        let journal = article.first("front", "journal-meta")
        var citation = Citation()
        readIdentifiers(meta, into: &citation)
        citation.title = meta?.first("title-group", "article-title")?.text ?? ""
        citation.authors = authors(meta)
        citation.organization = meta?.all("collab").first?.text
        citation.journal =
            journal?.first("journal-title-group", "journal-title")?.text
            ?? journal?.first("journal-title")?.text ?? journal?.first("journal-id")?.text
        citation.date = meta?.elements.first { $0.name == "pub-date" }?.first("year")?.text
        citation.volume = meta?.first("volume")?.text
        citation.issue = meta?.first("issue")?.text
        citation.pages = pages(meta)
        citation.types = [article[attribute: "article-type"] ?? ""].map(publicationType)
        citation.types += meta?.first("article-categories")?.all("subject").map(\.text) ?? []
        citation.keywords = meta?.all("kwd").map(\.text) ?? []
        citation.language = article[attribute: "lang"]
        citation.isRetracted = isRetracted(article, meta)
        return citation
    }

    /// The abstracts of the article's own language but graphical ones and teasers.
    static func abstracts(of article: XMLElement) -> [XMLElement] {
        let meta = article.first("front", "article-meta")
        return meta?.elements.filter { element in
            let type = element[attribute: "abstract-type"] ?? ""
            return element.name == "abstract" && !["graphical", "teaser", "toc"].contains(type)
        } ?? []
    }

    private static func readIdentifiers(_ meta: XMLElement?, into citation: inout Citation) {
        for id in meta?.elements.filter({ $0.name == "article-id" }) ?? [] {
            switch id[attribute: "pub-id-type"] {
            case "pmid": citation.pmid = id.text
            case "pmc", "pmcid":
                citation.pmcid = id.text.hasPrefix("PMC") ? id.text : "PMC" + id.text
            case "doi": citation.doi = id.text
            default: break
            }
        }
    }

    private static func authors(_ meta: XMLElement?) -> [String] {
        let contributors = meta?.all("contrib") ?? []
        let authors = contributors.filter { $0[attribute: "contrib-type"] == "author" }
        return authors.compactMap { author in
            guard let name = author.first("name"), let surname = name.first("surname")?.text else {
                return nil
            }
            let given = name.first("given-names")?.text ?? ""
            let initials = given.split { " .-".contains($0) }.compactMap(\.first)
            return initials.isEmpty ? surname : surname + " " + String(initials)
        }
    }

    private static func pages(_ meta: XMLElement?) -> String? {
        guard let first = meta?.first("fpage")?.text else {
            return meta?.first("elocation-id")?.text
        }
        return meta?.first("lpage").map { "\(first)-\($0.text)" } ?? first
    }

    /// JATS's article types in MEDLINE's words, where they say the same.
    private static func publicationType(_ type: String) -> String {
        switch type {
        case "review-article": "Review"
        case "systematic-review": "Systematic Review"
        case "case-report": "Case Reports"
        case "clinical-trial": "Clinical Trial"
        case "guideline", "practice-guideline": "Practice Guideline"
        default: type
        }
    }

    private static func isRetracted(_ article: XMLElement, _ meta: XMLElement?) -> Bool {
        let related = meta?.elements.filter { $0.name == "related-article" } ?? []
        return article[attribute: "article-type"] == "retracted-article"
            || related.contains { $0[attribute: "related-article-type"] == "retraction-forward" }
    }
}
