import Corpus
import Indexing
import Retrieval

/// What running text says on a question or claim, as it is measured and explained.
package struct TextJudgement {
    package struct Sentence {
        package let document: String
        package let text: String
        /// What it does in its passage.
        package let role: String
        /// How well it answers.
        package let score: Double
    }

    /// What speaks for each answer.
    package let features: [String: Double]
    /// What tells whether the index answers at all.
    package let coverage: [String: Double]
    /// Best first.
    package let sentences: [Sentence]

    /// How likely it is that the index answers at all, and its likeliest answer is right.
    package var confidence: Double { TextFinding(features, coverage: coverage).confidence }
}

extension AnswerEngine {
    /// The sentences of running text that bear on a question or claim, and what they amount to.
    ///
    /// - Parameter document: whether a document may be read; all may by default.
    package func textJudgement(
        on text: String, within document: (String) -> Bool = { _ in true }
    ) throws -> TextJudgement {
        let (workbench, hits, readings) = try read(text, within: document)
        let asked = AskedProposition(text, workbench: workbench)
        return TextJudgement(
            features: VerdictFeatures(asked, readings).values,
            coverage: CoverageFeatures(asked, readings, hits: hits).values,
            sentences: SentenceChoice(asked: asked).ranked(readings).map {
                TextJudgement.Sentence(
                    document: $0.sentence.statement.document.id,
                    text: $0.sentence.statement.ownText, role: $0.sentence.role.rawValue,
                    score: $0.score)
            })
    }

    /// What speaks for more, less or no difference.
    package func effectFeatures(
        of effect: AskedEffect, within document: (String) -> Bool = { _ in true }
    ) throws -> [String: Double] {
        let (workbench, _, readings) = try read(effect.text, within: document)
        return EffectFeatures(effect, readings, workbench: workbench).values
    }

    private func read(
        _ text: String, within document: (String) -> Bool
    ) throws -> (Workbench, [Hit], [PassageReading]) {
        let workbench = Workbench(index: index, glossary: glossary)
        let question = analyzer.question(text, caseText: nil)
        let hits = try retriever.hits(for: queries.query(for: question), limit: Self.depth)
        let ids = try index.passages(hits.map(\.passage)).filter { document($0.metadata.id) }
            .map(\.id)
        let allowed = Set(ids)
        let kept = hits.filter { allowed.contains($0.passage) }
        let judge = PlainTextJudge(workbench: workbench, question: question)
        return (workbench, kept, try judge.readings(of: kept))
    }
}
