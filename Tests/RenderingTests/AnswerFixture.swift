import Answering
import Foundation

/// Answers to render: small, with every part that a view sets.
enum AnswerFixture {
    static func answered() throws -> Answer {
        try decoded(placing: "")
    }

    static func abstained() throws -> Answer {
        var answer = try answered()
        answer.status = .abstained
        (answer.verdict, answer.answer, answer.basis) = (nil, nil, nil)
        answer.headline = "The index does not cover this question."
        (answer.headlineCitations, answer.sections, answer.conflicts) = ([], [], [])
        (answer.references, answer.relatedQuestions) = ([], [])
        return answer
    }

    /// An answer whose every text holds what must not reach a reader raw.
    static func hostile() throws -> Answer {
        let poison = #"<script>alert(1)</script>\u001b[2J\u202e\u0000|*_[x](y)"#
        return try decoded(placing: poison)
    }

    private static func decoded(placing text: String) throws -> Answer {
        let json = answeredJSON.replacing("PLACE", with: text)
        return try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    }

    private static let answeredJSON = #"""
        {"schemaVersion": 1,
         "question": "Is marrow aspirate needed in fusion?PLACE",
         "readAs": "Is bone marrow aspirate needed in spinal fusion?PLACE",
         "case": "51-year-old; C4-6 ACDFPLACE", "audience": "clinician",
         "understood": {"kind": "coverage",
            "proposition": {"action": "use", "intervention": "bone marrow aspirate",
                "condition": null},
            "facets": {"age": ["51 y"]}, "carriedOver": []},
         "redFlags": [],
         "status": "answered", "verdict": "insufficient", "answer": "uncertain",
         "basis": "recommendation", "confidence": null,
         "headline": "The evidence is insufficient.PLACE", "headlineCitations": [1],
         "sections": [
            {"id": "guideline-evidence", "title": "Guideline evidencePLACE", "claims": [
                {"text": "There is insufficient evidence for or against marrow aspirate.PLACE",
                 "kind": "excerpt", "citations": [1], "direction": "insufficient", "grade": "I",
                 "scheme": "NASS", "applicability": "differs",
                 "differences": ["anatomy: lumbar spine, not cervical spinePLACE"],
                 "sources": [{"reference": 1, "document": "aans-2014", "passage": 3,
                    "locator": null, "span": [10, 70], "sha256": "00"}]}]},
            {"id": "applicability", "title": "Applicability", "claims": [
                {"text": "age: adult; the case is 51 years oldPLACE", "kind": "derived",
                 "citations": [1], "direction": null, "grade": null, "scheme": null,
                 "applicability": "matches", "differences": [], "sources": []},
                {"text": "anatomy: lumbar spine, not cervical spine", "kind": "derived",
                 "citations": [1, 2], "direction": null, "grade": null, "scheme": null,
                 "applicability": "differs", "differences": [], "sources": []}]}],
         "conflicts": [{"topic": "allograftPLACE", "kind": "direction", "claims": []}],
         "gaps": [{"element": "policy", "text": "CPB 0411 is not in the index.PLACE"}],
         "nearest": [{"document": "aans-2005", "passage": 9, "title": "Part 16PLACE",
            "text": "Nearest text.PLACE"}],
         "references": [
            {"number": 1, "kind": "guideline", "title": "Bone graft extendersPLACE",
             "authors": ["Kaiser MG", "Groff MW"], "organization": "AANS/CNS",
             "source": "J Neurosurg Spine 2014;21(1):106-132", "year": 2014,
             "pmid": "24980593", "doi": "10.3171/2014.4.SPINE14325", "url": null,
             "status": "current", "supersededBy": null, "digest": true,
             "checked": "2026-11-23"},
            {"number": 2, "kind": "cohort", "title": "Marrow aspirate in the neck",
             "authors": [], "organization": null, "source": "Spine 2005", "year": 2005,
             "pmid": null, "doi": null, "url": "https://example.org/a?b=1&c=2",
             "status": "superseded", "supersededBy": "aans-2014", "digest": false,
             "checked": null}],
         "relatedQuestions": [{"text": "What is the fusion rate of allograft?PLACE",
            "kind": "prognosis"}],
         "disclaimer": "For healthcare professionals.PLACE",
         "index": {"fingerprint": "abcdef0123456789", "documents": 2, "passages": 20},
         "digest": "ff"}
        """#
}
