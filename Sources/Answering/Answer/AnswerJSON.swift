import Corpus
import Crypto

extension Answer {
    /// The answer as JSON, members in the contract's order.
    package var json: OrderedJSON {
        .object(digestedMembers + [("index", index.json), ("digest", .string(digest))])
    }

    /// SHA-256, in hexadecimal, of the compact JSON of everything but `index` and `digest`.
    package func computedDigest() -> String {
        let bytes = Array(OrderedJSON.object(digestedMembers).text(pretty: false).utf8)
        return SHA256.hash(data: bytes).hexadecimal
    }

    private var digestedMembers: [(String, OrderedJSON)] {
        questionMembers + judgementMembers + evidenceMembers
    }

    private var questionMembers: [(String, OrderedJSON)] {
        [
            ("schemaVersion", .int(schemaVersion)),
            ("question", .string(question)),
            ("readAs", .string(readAs)),
            ("case", .optional(`case`)),
            ("audience", .string(audience.rawValue)),
            ("understood", understood.json),
            ("redFlags", .strings(redFlags)),
        ]
    }

    private var judgementMembers: [(String, OrderedJSON)] {
        [
            ("status", .string(status.rawValue)),
            ("verdict", .optional(verdict?.rawValue)),
            ("answer", .optional(answer?.rawValue)),
            ("basis", .optional(basis?.rawValue)),
            ("confidence", confidence.map(OrderedJSON.number) ?? .null),
            ("headline", .string(headline)),
            ("headlineCitations", .ints(headlineCitations)),
        ]
    }

    private var evidenceMembers: [(String, OrderedJSON)] {
        [
            ("sections", .array(sections.map(\.json))),
            ("conflicts", .array(conflicts.map(\.json))),
            ("gaps", .array(gaps.map(\.json))),
            ("nearest", .array(nearest.map(\.json))),
            ("references", .array(references.map(\.json))),
            ("relatedQuestions", .array(relatedQuestions.map(\.json))),
        ] + (plainLanguage.map { [("plainLanguage", $0.json)] } ?? []) + [
            ("disclaimer", .string(disclaimer))
        ]
    }
}

extension Understood {
    fileprivate var json: OrderedJSON {
        let facts = facets.sorted { $0.key < $1.key }
        return .object([
            ("kind", .string(kind.rawValue)),
            (
                "proposition",
                .object([
                    ("action", .string(proposition.action)),
                    ("intervention", .optional(proposition.intervention)),
                    ("condition", .optional(proposition.condition)),
                ])
            ),
            ("facets", .object(facts.map { ($0.key, .strings($0.value)) })),
            ("carriedOver", .strings(carriedOver)),
        ])
    }
}

extension AnswerSection {
    fileprivate var json: OrderedJSON {
        .object([
            ("id", .string(id.rawValue)),
            ("title", .string(title)),
            ("claims", .array(claims.map(\.json))),
        ])
    }
}

extension Claim {
    fileprivate var json: OrderedJSON {
        let members: [(String, OrderedJSON)] = [
            ("text", .string(text)),
            ("kind", .string(kind.rawValue)),
            ("citations", .ints(citations)),
            ("direction", .optional(direction?.rawValue)),
            ("grade", .optional(grade)),
            ("scheme", .optional(scheme)),
            ("applicability", .optional(applicability?.rawValue)),
            ("differences", .strings(differences)),
            ("sources", .array(sources.map(\.json))),
        ]
        return .object(
            members + (criterion.map { [("criterion", .string($0.rawValue))] } ?? [])
                + (terms.map { [("terms", .array($0.map(\.json)))] } ?? []))
    }
}

extension ExplainedTerm {
    fileprivate var json: OrderedJSON {
        .object([
            ("term", .string(term)), ("spelledOut", .optional(spelledOut)),
            ("plain", .optional(plain)),
        ])
    }
}

extension PlainLanguage {
    fileprivate var json: OrderedJSON {
        .object([
            ("readingGrade", .number(readingGrade)), ("goal", .int(goal)),
            ("terms", .array(terms.map(\.json))), ("questionsToAsk", .strings(questionsToAsk)),
        ])
    }
}

extension ClaimSource {
    fileprivate var json: OrderedJSON {
        .object([
            ("reference", .int(reference)),
            ("document", .string(document)),
            ("passage", .int(passage)),
            ("locator", .optional(locator)),
            ("span", .ints(span)),
            ("sha256", .string(sha256)),
        ])
    }
}

extension Conflict {
    fileprivate var json: OrderedJSON {
        .object([
            ("topic", .string(topic)),
            ("kind", .string(kind.rawValue)),
            ("claims", .array(claims.map(\.json))),
        ])
    }
}

extension Gap {
    fileprivate var json: OrderedJSON {
        .object([("element", .string(element)), ("text", .string(text))])
    }
}

extension NearestPassage {
    fileprivate var json: OrderedJSON {
        .object([
            ("document", .string(document)),
            ("passage", .int(passage)),
            ("title", .string(title)),
            ("text", .string(text)),
        ])
    }
}

extension Reference {
    fileprivate var json: OrderedJSON {
        .object([
            ("number", .int(number)),
            ("kind", .string(kind.rawValue)),
            ("title", .string(title)),
            ("authors", .strings(authors)),
            ("organization", .optional(organization)),
            ("source", .optional(source)),
            ("year", .optional(year)),
            ("pmid", .optional(pmid)),
            ("doi", .optional(doi)),
            ("url", .optional(url)),
            ("status", .string(status.rawValue)),
            ("supersededBy", .optional(supersededBy)),
            ("digest", .bool(digest)),
            ("checked", .optional(checked)),
        ])
    }
}

extension RelatedQuestion {
    fileprivate var json: OrderedJSON {
        .object([("text", .string(text)), ("kind", .string(kind.rawValue))])
    }
}

extension IndexIdentity {
    fileprivate var json: OrderedJSON {
        .object([
            ("fingerprint", .string(fingerprint)),
            ("documents", .int(documents)),
            ("passages", .int(passages)),
        ])
    }
}
