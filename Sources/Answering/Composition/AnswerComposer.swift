import Corpus
import Indexing
import Terminology

/// Assembles an answer from judged evidence.
struct AnswerComposer {
    let glossary: Glossary
    let index: IndexReader

    /// The parts of an answer that evidence decides.
    struct Draft {
        var judgement: Judgement
        var headline: String
        var headlineCitations: [Int]
        var sections: [AnswerSection]
        var conflicts: [Conflict]
        var references: [Reference]
        var gaps: [Gap] = []
        /// What a patient's answer holds beside its sections.
        var plainLanguage: PlainLanguage?
    }

    func draft(
        _ judgement: Judgement, _ evidence: [Evidence], alternatives: [Evidence],
        for question: Question
    ) -> Draft {
        var builder = ClaimBuilder()
        let names = Names(glossary: glossary)
        let subject = names.subject(of: question, lead: judgement.lead)
        let sorter = EvidenceSorter(question: question, judgement: judgement, glossary: glossary)
        let sorted = sorter.sorted(evidence, alternatives: alternatives)
        let citations = judgement.leading.map { builder.number(of: $0) }
        let sections = SectionWriter(
            glossary: glossary, index: index, question: question, subject: subject
        )
        .sections(judgement, sorted, &builder)
        let conflicts = ConflictFinder(glossary: glossary)
            .conflicts(among: sorted.direct, for: question, builder: &builder)
        return Draft(
            judgement: judgement,
            headline: Templates.headline(
                judgement, subject: subject, authority: authorities(judgement)),
            headlineCitations: Array(Set(citations)).sorted(), sections: sections,
            conflicts: conflicts,
            references: builder.references.references { (try? index.supersededBy($0))?.first })
    }

    private func authorities(_ judgement: Judgement) -> String {
        var authorities: [String] = []
        for evidence in judgement.leading { authorities.appendNew(Names.authority(of: evidence)) }
        return authorities.joined(separator: "; ")
    }
}
