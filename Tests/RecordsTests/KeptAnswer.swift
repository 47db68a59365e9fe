import Answering
import Foundation

/// A small answer to be kept.
enum KeptAnswer {
    static func make(headline: String = "Recommended", status: String = "answered") throws -> Answer
    {
        let json = """
            {"schemaVersion": 1, "question": "Aspirin for pain?", "readAs": "Aspirin for pain?",
             "case": null, "audience": "clinician",
             "understood": {"kind": "therapy",
                "proposition": {"action": "use", "intervention": "aspirin", "condition": "pain"},
                "facets": {}, "carriedOver": []},
             "redFlags": [], "status": "\(status)", "verdict": "for", "answer": "yes",
             "basis": "recommendation", "confidence": null, "headline": "\(headline)",
             "headlineCitations": [], "sections": [], "conflicts": [], "gaps": [], "nearest": [],
             "references": [], "relatedQuestions": [], "disclaimer": "",
             "index": {"fingerprint": "f", "documents": 1, "passages": 1}, "digest": ""}
            """
        var answer = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
        answer.digest = answer.computedDigest()
        return answer
    }
}
