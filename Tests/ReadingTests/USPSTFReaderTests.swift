import Corpus
import Foundation
import Testing

@testable import Reading

@Suite struct USPSTFReaderTests {
    private let dump = #"""
        {"note": "x", "specificRecommendations": [
          {"id": 1, "title": "Lung Cancer: Screening -- Adults aged 50 to 80 years", "grade": "B",
           "sex": "men and women", "ageRange": [50, 80], "risk": ["41"], "general": "9",
           "text": "The USPSTF recommends <i>annual</i> screening.<br><br> <br><br>See &amp; ask."},
          {"id": 2, "title": "Lung Cancer: Screening -- Others", "grade": "I", "sex": "female",
           "ageRange": [18, 100], "risk": [], "general": "9", "text": "<p>Insufficient.</p>"}],
         "generalRecommendations": {"9": {"topicYear": 2021, "uspstfAlias": "lung-cancer-screening",
           "title": "Lung Cancer: Screening", "keywords": "Lung|LDCT", "rationale":
           "<h2>Rationale</h2><h3>Importance</h3>\r\n<p>It is<sup>1,2</sup> common.</p><ul><li>a</li></ul>"}},
         "risks": {"41": {"code": "TOBACCO"}}}
        """#

    @Test func annotatesGradedRecommendations() throws {
        let document = try #require(try Fixture.documents(of: dump).first)
        let first = try #require(document.blocks[0].annotation)
        #expect(document.metadata.id == "uspstf-lung-cancer-screening")
        #expect(document.metadata.organization == "USPSTF")
        #expect(first.direction == .for)
        #expect(first.grade == "B")
        #expect(first.action == "screen")
        #expect(first.condition == ["lung cancer"])
        #expect(first.intervention == ["lung cancer screening"])
        #expect(first.population?.age == ["50-80 y"])
        #expect(first.population?.exposure == ["tobacco use"])
        let second = try #require(document.blocks[2].annotation)
        #expect(second.direction == .insufficient)
        #expect(second.population?.age == [">= 18 y"])
        #expect(second.population?.sex == ["female"])
        #expect(document.blocks[2].headings == ["Recommendations", "Others"])
    }

    @Test func takesTheTextOutOfItsHTML() throws {
        let document = try #require(try Fixture.documents(of: dump).first)
        #expect(
            document.statements == [
                "The USPSTF recommends annual screening.", "See & ask.", "Insufficient.",
                "It is common.", "a",
            ])
        #expect(document.blocks[3].headings == ["Rationale", "Importance"])
        #expect(document.blocks[3].role == .background)
    }

    @Test(arguments: [
        (#""grade": "B""#, #""grade": "Z""#, "‘grade’ is ‘Z’"),
        (#""text": "<p>Insufficient.</p>""#, #""text": """#, "needs ‘text’"),
        ("\"9\": {", "\"9\": {{", "byte "),
    ])
    func saysWhatIsWrong(part: String, other: String, message: String) throws {
        let error = try Fixture.problem(with: dump.replacing(part, with: other))
        #expect(try #require(error).description.contains(message))
    }

    @Test(arguments: [
        (
            "Chlamydia and Gonorrhea: Screening", ["chlamydia", "gonorrhea"],
            ["chlamydia screening", "gonorrhea screening"]
        ),
        (
            "Aspirin Use to Prevent Cardiovascular Disease: Preventive Medication",
            ["cardiovascular disease"], ["aspirin"]
        ),
        ("Bladder Cancer in Adults: Screening", ["bladder cancer"], ["bladder cancer screening"]),
        (
            "Statin Use for the Primary Prevention of Cardiovascular Disease in Adults: Preventive Medication",
            ["cardiovascular disease"], ["statin"]
        ),
        (
            "Skin Cancer Prevention: Behavioral Counseling", ["skin cancer prevention"],
            ["behavioral counseling"]
        ),
    ])
    func readsTheSubjectFromATitle(title: String, conditions: [String], interventions: [String]) {
        let subject = USPSTFSubject(title: title)
        #expect(subject.conditions == conditions)
        #expect(subject.interventions == interventions)
    }

    /// The Task Force's own dump, where it is at hand.
    @Test(.enabled(if: SharedData.uspstf != nil))
    func readsTheWholeDump() throws {
        let (documents, _, report) = try Fixture.read([try #require(SharedData.uspstf)])
        #expect(report.isComplete)
        #expect(documents.count == 90)
        let annotated = documents.flatMap(\.blocks).filter { $0.annotation != nil }
        #expect(annotated.count == 143)
        #expect(!documents.contains { $0.text.contains("</") || $0.text.contains("&nbsp;") })
    }
}

/// Real collections, in the folder that `LIND_DATA` names; tests that need them skip without.
enum SharedData {
    static let uspstf = path("uspstf/uspstf_api_2024-05-02.json.gz")

    static func path(_ name: String) -> String? {
        guard let folder = ProcessInfo.processInfo.environment["LIND_DATA"] else { return nil }
        let path = folder + "/" + name
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
