import Testing

@testable import Corpus

@Suite struct GradeSchemeTests {
    @Test(arguments: [
        ("USPSTF", "A"), ("USPSTF", "I"), ("NASS", "I"), ("AANS/CNS", "Level III"),
        ("ACC/AHA", "1, A"), ("ACC/AHA", "2a, B-R"), ("ACC/AHA", "3: no benefit, B-NR"),
        ("ACC/AHA", "2b"), ("ACC/AHA", "I, A"), ("ACC/AHA", "III: Harm, C"), ("ESC", "IIa, B"),
        ("GRADE", "strong, moderate"), ("GRADE", "conditional, very low"), ("GRADE", "low"),
        ("GRADE", "good practice statement"), ("IDSA", "A-I"), ("ADA", "E"), ("KDIGO", "2D"),
        ("KDIGO", "not graded"), ("CHEST", "1A"), ("CHEST", "weak, low"),
        ("AAP", "strong recommendation, A"), ("AAP", "B"), ("ACOG", "Level A"),
        ("ACR", "usually not appropriate"), ("AAN", "Level U"), ("AAOS", "consensus"),
        ("Oxford", "2b"), ("NCCN", "2A"), ("CDC", "A-I"), ("CDC", "AII"), ("CDC", "IIIB"),
        ("CDC", "A, 4"),
    ])
    func acceptsGradesAsPrinted(scheme: String, grade: String) throws {
        #expect(try #require(GradeScheme.named(scheme)).accepts(grade))
    }

    @Test(arguments: [
        ("USPSTF", "E"), ("USPSTF", "a"), ("ACC/AHA", "A"), ("ACC/AHA", "2c"),
        ("ACC/AHA", "1 A"), ("GRADE", "moderate, strong"), ("KDIGO", "3A"), ("CHEST", "1D"),
        ("ACOG", "A"), ("IDSA", "AI"), ("NCCN", "2"),
    ])
    func refusesOtherTokens(scheme: String, grade: String) throws {
        #expect(try !#require(GradeScheme.named(scheme)).accepts(grade))
    }

    @Test func citesAPaperForEveryScheme() {
        #expect(GradeScheme.all.allSatisfy { !$0.citation.isEmpty && !$0.expected.isEmpty })
        #expect(Set(GradeScheme.all.map(\.name)).count == GradeScheme.all.count)
    }
}
