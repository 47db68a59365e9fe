import Analysis
import Corpus
import Indexing
import Terminology

/// Takes a passage apart into statements.
///
/// An annotated block and a list item are one statement each; of running text every sentence is.
/// What a statement needs to be understood (lead-in, table header) comes with it.
struct StatementReader {
    let workbench: Workbench
    private let splitter = SentenceSplitter()

    init(workbench: Workbench) {
        self.workbench = workbench
    }

    func statements(in passage: IndexedPassage) throws -> [Statement] {
        try passage.blocks.flatMap { try statements(in: $0, of: passage) }
    }

    private func statements(in block: Block, of passage: IndexedPassage) throws -> [Statement] {
        let isWhole = block.annotation != nil || block.shape != .paragraph
        let own = isWhole ? [block.span] : try sentences(in: block, of: passage)
        let context = try block.context.compactMap { try part($0, of: passage) }
        return try own.compactMap { span in
            guard let part = try part(span, of: passage) else { return nil }
            return statement(block, passage, parts: context + [part])
        }
    }

    private func statement(
        _ block: Block, _ passage: IndexedPassage, parts: [Statement.Part]
    ) -> Statement {
        Statement(
            passage: passage.id, document: passage.metadata, role: block.role,
            annotation: block.annotation, headings: block.headings, parts: parts, page: block.page,
            isSentence: block.annotation == nil && block.shape == .paragraph,
            concepts: StatementConcepts(
                annotation: block.annotation, document: passage.metadata, workbench: workbench))
    }

    private func sentences(in block: Block, of passage: IndexedPassage) throws -> [ByteRange] {
        guard let part = try part(block.span, of: passage) else { return [] }
        return splitter.sentences(in: part.text).map { $0.shifted(by: block.span.start) }
    }

    /// The bytes of a span: from the passage where it holds them, else from the document.
    private func part(_ span: ByteRange, of passage: IndexedPassage) throws -> Statement.Part? {
        if passage.span.contains(span),
            let text = passage.text.slice(
                ByteRange(span.start - passage.span.start, span.end - passage.span.start))
        {
            return Statement.Part(span: span, text: String(text))
        }
        let whole = try workbench.index.canonicalText(passage.document)
        return whole?.slice(span).map { Statement.Part(span: span, text: String($0)) }
    }
}
