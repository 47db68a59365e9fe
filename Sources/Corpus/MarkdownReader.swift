/// Reads one document of the corpus; see `docs/corpus-format.md`.
///
/// The reader is strict: it returns a document only where nothing is wrong with its text.
package struct MarkdownReader: Sendable {
    package init() {}

    /// The document of a Markdown text with front matter.
    ///
    /// - Parameter file: the file's name or path, for messages and the check of the id.
    /// - Throws: all that is wrong with the text, each with its line.
    package func read(text: String, file: String) throws(CorpusErrors) -> Document {
        var problems: [LocatedProblem] = []
        let document = read(text, file: file, problems: &problems)
        guard problems.isEmpty, let document else {
            throw CorpusErrors(
                problems.map { CorpusError(file: file, line: $0.line, problem: $0.problem) })
        }
        return document
    }

    private func read(
        _ text: String, file: String, problems: inout [LocatedProblem]
    ) -> Document? {
        let lines = SourceLines(text)
        guard let body = lines.bodyStart else {
            problems.append(LocatedProblem(line: 1, problem: .noFrontMatter))
            return nil
        }
        let metadata = readFrontMatter(lines.frontMatter(upTo: body), file: file, &problems)
        let scanner = BodyScanner(lines: lines.lines[body...], firstLine: body + 1)
        problems += scanner.problems
        var composer = BodyComposer()
        composer.compose(scanner.parts, endLine: lines.lines.count)
        problems += composer.problems
        return metadata.map {
            Document(metadata: $0, text: composer.text, blocks: composer.blocks)
        }
    }

    private func readFrontMatter(
        _ yaml: String, file: String, _ problems: inout [LocatedProblem]
    ) -> DocumentMetadata? {
        let node: YAMLNode
        do {
            node = try YAMLText.parse(yaml, firstLine: 2)
        } catch {
            problems.append(
                LocatedProblem(
                    line: error.line,
                    problem: .brokenYAML(place: "front matter", reason: error.reason)))
            return nil
        }
        let (metadata, found) = FrontMatterReader.read(node)
        problems += found
        if let metadata, let stem = Self.stem(of: file), stem != metadata.id {
            let problem = CorpusProblem.idIsNotFileName(id: metadata.id, file: stem)
            problems.append(LocatedProblem(line: 2, problem: problem))
        }
        return metadata
    }

    private static func stem(of file: String) -> String? {
        let name = file.split(separator: "/").last ?? ""
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : nil
    }
}

/// A text cut into lines, with the place where its front matter ends.
private struct SourceLines {
    let lines: [Substring]
    /// Index of the first line after the front matter; nil where there is none.
    let bodyStart: Int?

    init(_ text: String) {
        let mark = "\u{FEFF}".utf8
        let bytes = text.utf8.starts(with: mark) ? text.utf8.dropFirst(mark.count) : text.utf8[...]
        lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Substring.init)
        let isFence = { (line: Substring) in line.trimmingBlanks() == "---" }
        guard let first = lines.first, isFence(first),
            let end = lines.dropFirst().firstIndex(where: isFence)
        else {
            bodyStart = nil
            return
        }
        bodyStart = end + 1
    }

    func frontMatter(upTo body: Int) -> String {
        lines[1..<(body - 1)].joined(separator: "\n")
    }
}
