import Testing

@testable import Terminology

@Suite struct GlossaryTests {
    let glossary: Glossary

    init() throws {
        glossary = try SampleGlossary.glossary()
    }

    @Test(arguments: [
        ("Empagliflozin", "empagliflozin"), ("jardiance", "empagliflozin"),
        ("SGLT-2 inhibitors", "SGLT2 inhibitor"), ("sglt2i", "SGLT2 inhibitor"),
        ("the cardiac failure", "heart failure"), ("NSAIDs", "nonsteroidal anti-inflammatory drug"),
        ("β-adrenergic blockers", "beta-blocker"), ("betablocker", "beta-blocker"),
        ("anaemia", "anemia"), ("C5/C6", "C5-6"), ("breath shortness", "dyspnea"),
    ])
    func findsAConceptByAnyOfItsNames(name: String, term: String) throws {
        let id = try #require(glossary.concept(named: name))
        #expect(glossary[id].term == term)
        #expect(glossary.term(of: id) == term)
    }

    @Test(arguments: ["", "...", "heart", "failure", "lung cancer screening"])
    func namesWhatItDoesNotHoldNothing(name: String) {
        #expect(glossary.concept(named: name) == nil)
    }

    @Test func keepsEverythingOfAnEntry() throws {
        let concept = try concept("empagliflozin")
        #expect(concept.type == .drug)
        #expect(concept.brands == ["Jardiance"])
        #expect(concept.broader.map(glossary.term(of:)) == ["SGLT2 inhibitor"])
        #expect(concept.plain == "a tablet for diabetes")
        #expect(try self.concept("body weight").unit == "kg")
        #expect(try self.concept("lumbar spine").partOf.map(glossary.term(of:)) == ["spine"])
    }

    @Test func openingItsEncodedFormGivesTheSameGlossary() throws {
        let opened = try Glossary(encoded: glossary.encoded())
        #expect(opened.count == glossary.count)
        #expect(opened.ids.map { opened[$0] } == glossary.ids.map { glossary[$0] })
        #expect(opened.fingerprint == glossary.fingerprint)
    }

    @Test func orderOfTheFilesDoesNotMatter() throws {
        let one = Glossary.File(name: "a.yaml", text: "- {term: b, type: drug}")
        let other = Glossary.File(name: "b.yaml", text: "- {term: a, type: drug}")
        #expect(
            try Glossary(files: [one, other]).fingerprint
                == Glossary(files: [other, one]).fingerprint)
    }

    @Test func refusesBytesThatAreNoGlossary() throws {
        #expect(throws: GlossaryError.notEncoded) { try Glossary(encoded: [1, 2, 3]) }
        #expect(throws: GlossaryError.notEncoded) {
            try Glossary(encoded: Array(glossary.encoded().dropLast()))
        }
        var other = glossary.encoded()
        other[4] = 99
        #expect(throws: GlossaryError.otherLayout(found: 99, expected: 1)) {
            try Glossary(encoded: other)
        }
    }

    @Test func holdsNothingWhenEmpty() {
        #expect(Glossary().count == 0)
        #expect(Glossary().mentions(in: "heart failure").isEmpty)
    }

    private func concept(_ term: String) throws -> Concept {
        glossary[try #require(glossary.concept(named: term))]
    }
}
