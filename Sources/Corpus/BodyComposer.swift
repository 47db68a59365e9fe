import Analysis

/// Composes the parts of a body into the canonical text and its blocks.
///
/// The canonical text holds the headings, statements and rows line by line, without annotations;
/// every block's span is that of its statement, without the list mark.
struct BodyComposer {
    private(set) var text = ""
    private(set) var blocks: [Block] = []
    private(set) var problems: [LocatedProblem] = []

    private var section: SectionHeading?
    private var sectionName: String?
    private var sectionLine = 0
    private var subheading: String?
    /// Whether the section has a statement yet.
    private var isFilled = false
    /// The lead-in of the present list, or the header of the present table.
    private var context: ByteRange?
    private var annotations: [PendingAnnotation] = []

    /// - Parameter endLine: the file's last line, for what is missing at the end.
    mutating func compose(_ parts: [BodyPart], endLine: Int) {
        for (index, part) in parts.enumerated() {
            let next = index + 1 < parts.count ? parts[index + 1] : nil
            compose(part, next: next)
        }
        closeSection()
        if sectionName == nil { report(.emptyBody, line: endLine) }
        readAnnotations()
    }

    private mutating func compose(_ part: BodyPart, next: BodyPart?) {
        switch part.shape {
        case .section: openSection(part)
        case .subheading: openSubheading(part)
        case .header: context = append(part.text, mark: "")
        case .paragraph: composeParagraph(part, next: next)
        case .item: composeStatement(part, shape: .item, mark: "- ")
        case .row: composeStatement(part, shape: .row, mark: "")
        }
    }

    private mutating func openSection(_ part: BodyPart) {
        closeSection()
        section = SectionHeading(rawValue: part.text)
        (sectionName, sectionLine) = (part.text, part.line)
        (subheading, isFilled, context) = (nil, false, nil)
        if section == nil {
            let expected = SectionHeading.allCases.map(\.rawValue)
            report(.unknownHeading(part.text, expected: expected), line: part.line)
        }
        if !text.isEmpty { text += "\n" }
        append(part.text, mark: "## ")
    }

    private mutating func closeSection() {
        guard let sectionName, !isFilled else { return }
        report(.emptySection(sectionName), line: sectionLine)
    }

    private mutating func openSubheading(_ part: BodyPart) {
        (subheading, context) = (part.text, nil)
        append(part.text, mark: "### ")
    }

    /// A paragraph that ends with a colon leads in the list or table after it.
    private mutating func composeParagraph(_ part: BodyPart, next: BodyPart?) {
        guard part.text.hasSuffix(":") else {
            context = nil
            if let section, !section.neededKeys.isEmpty {
                report(.proseInStatementSection(section.rawValue), line: part.line)
            }
            return composeStatement(part, shape: .paragraph, mark: "")
        }
        if next?.shape != .item && next?.shape != .header {
            report(.leadInWithoutList, line: part.line)
        }
        if sectionName == nil { report(.textOutsideSection, line: part.line) }
        context = append(part.text, mark: "")
    }

    private mutating func composeStatement(_ part: BodyPart, shape: Block.Shape, mark: String) {
        if sectionName == nil { report(.textOutsideSection, line: part.line) }
        isFilled = true
        let statement = AnnotatedStatement(part.text)
        if statement.text.isEmpty { report(.emptyStatement, line: part.line) }
        if statement.hasStrayBrace { report(.strayBrace, line: part.line) }
        let span = append(statement.text, mark: mark)
        blocks.append(
            Block(
                shape: shape, span: span, role: section?.role,
                headings: [sectionName, subheading].compactMap(\.self),
                context: shape == .paragraph ? [] : [context].compactMap(\.self)))
        problems += StatementCheck.problems(of: statement.text, section: section, line: part.line)
        note(statement.annotation, line: part.line)
    }

    private mutating func note(_ annotation: String?, line: Int) {
        if let annotation {
            annotations.append(
                PendingAnnotation(
                    block: blocks.count - 1, line: line, section: section, yaml: annotation))
        } else if let section, !section.neededKeys.isEmpty, blocks.last?.shape != .paragraph {
            let needed = section.neededKeys
            report(.missingAnnotation(section: section.rawValue, needed: needed), line: line)
        }
    }

    private mutating func readAnnotations() {
        let (found, failures) = AnnotationBatch.read(annotations)
        problems += failures
        for (block, annotation) in found { blocks[block].annotation = annotation }
    }

    @discardableResult
    private mutating func append(_ line: String, mark: String) -> ByteRange {
        text += mark
        let start = text.utf8.count
        text += line
        defer { text += "\n" }
        return ByteRange(start, text.utf8.count)
    }

    private mutating func report(_ problem: CorpusProblem, line: Int) {
        problems.append(LocatedProblem(line: line, problem: problem))
    }
}

/// A statement's text and the annotation in braces at its end.
private struct AnnotatedStatement {
    var text: String
    /// With its braces.
    var annotation: String?
    var hasStrayBrace = false

    init(_ source: String) {
        guard source.hasSuffix("}"), let open = source.firstIndex(of: "{") else {
            text = source
            hasStrayBrace = source.utf8.contains {
                $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
            }
            return
        }
        text = source[..<open].trimmingBlanks()
        annotation = String(source[open...])
        hasStrayBrace = text.utf8.contains(UInt8(ascii: "}"))
    }
}
