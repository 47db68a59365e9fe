import Corpus

/// One difference between two answers; nil stands for what is not there.
package struct AnswerChange: Equatable, Sendable {
    package var place: String
    package var before: String?
    package var after: String?
}

/// What differs between two answers, told by what they say and not by how they are numbered.
package struct AnswerDiff: Sendable {
    /// In the order of an answer; empty where both say the same.
    package let changes: [AnswerChange]

    package init(from old: Answer, to new: Answer) {
        changes =
            Self.judgement(old, new) + Self.claims(old, new)
            + Self.compare("gap", old.gaps.map(\.line), new.gaps.map(\.line))
            + Self.compare("reference", old.references, new.references, key: \.identity, \.line)
    }

    private static func judgement(_ old: Answer, _ new: Answer) -> [AnswerChange] {
        [
            field("question", old.question, new.question),
            field("read as", old.readAs, new.readAs),
            field("case", old.case, new.case),
            field("audience", old.audience.rawValue, new.audience.rawValue),
            field("status", old.status.rawValue, new.status.rawValue),
            field("verdict", old.verdict?.rawValue, new.verdict?.rawValue),
            field("answer", old.answer?.rawValue, new.answer?.rawValue),
            field("basis", old.basis?.rawValue, new.basis?.rawValue),
            field("headline", old.headline, new.headline),
        ].compactMap { $0 }
    }

    /// Section by section, then the conflicts.
    private static func claims(_ old: Answer, _ new: Answer) -> [AnswerChange] {
        func claims(of answer: Answer, _ section: SectionID) -> [Claim] {
            answer.sections.filter { $0.id == section }.flatMap(\.claims)
        }
        let sections = SectionID.allCases.flatMap { section in
            compare(
                section.rawValue, claims(of: old, section), claims(of: new, section), key: \.text,
                \.line)
        }
        return sections
            + compare(
                "conflict", old.conflicts.flatMap(\.claims), new.conflicts.flatMap(\.claims),
                key: \.text, \.line)
    }

    private static func field(_ place: String, _ old: String?, _ new: String?) -> AnswerChange? {
        old == new ? nil : AnswerChange(place: place, before: old, after: new)
    }

    private static func compare(_ place: String, _ old: [String], _ new: [String]) -> [AnswerChange]
    {
        compare(place, old, new, key: \.self, \.self)
    }

    /// What is only in `old`, what is in both with another line, what is only in `new`.
    private static func compare<Item>(
        _ place: String, _ old: [Item], _ new: [Item], key: KeyPath<Item, String>,
        _ line: KeyPath<Item, String>
    ) -> [AnswerChange] {
        let later = Dictionary(
            new.map { ($0[keyPath: key], $0[keyPath: line]) },
            uniquingKeysWith: { first, _ in first })
        let earlier = Set(old.map { $0[keyPath: key] })
        let kept = old.compactMap { item in
            field(place, item[keyPath: line], later[item[keyPath: key]])
        }
        let added = new.filter { !earlier.contains($0[keyPath: key]) }.map {
            AnswerChange(place: place, before: nil, after: $0[keyPath: line])
        }
        return kept + added
    }
}

extension Claim {
    fileprivate var line: String {
        let notes = [
            grade.map { "grade \($0)" }, direction?.rawValue, applicability?.rawValue,
            differences.isEmpty ? nil : differences.joined(separator: "; "),
        ].compactMap { $0 }
        return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
    }
}

extension Gap {
    fileprivate var line: String { "\(element): \(text)" }
}

extension Reference {
    fileprivate var identity: String { pmid ?? doi ?? url ?? title }

    fileprivate var line: String {
        let parts = [title, source, status == .current ? nil : status.rawValue]
        return parts.compactMap { $0 }.joined(separator: ". ")
    }
}
