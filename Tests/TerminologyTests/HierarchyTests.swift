import Testing

@testable import Terminology

@Suite struct HierarchyTests {
    let glossary: Glossary

    init() throws {
        glossary = try SampleGlossary.glossary()
    }

    @Test(arguments: [
        ("empagliflozin", "empagliflozin", 0), ("empagliflozin", "SGLT2 inhibitor", 1),
        ("empagliflozin", "glucose-lowering drug", 2), ("C5-6", "spine", 2),
        ("SGLT2 inhibitor", "empagliflozin", nil), ("C5-6", "lumbar spine", nil),
    ])
    func countsTheStepsUpward(lower: String, upper: String, steps: Int?) throws {
        #expect(glossary.distance(from: try id(lower), to: try id(upper)) == steps)
        #expect(glossary.isA(try id(lower), try id(upper)) == (steps != nil))
    }

    @Test func stopsAtTheLimit() throws {
        let (lower, upper) = (try id("empagliflozin"), try id("glucose-lowering drug"))
        #expect(glossary.distance(from: lower, to: upper, upTo: 1) == nil)
        #expect(glossary.distance(from: lower, to: upper, upTo: 2) == 2)
    }

    @Test func walksDownAndSideways() throws {
        let inhibitor = try id("SGLT2 inhibitor")
        #expect(terms(glossary.narrower(inhibitor)) == ["dapagliflozin", "empagliflozin"])
        #expect(terms(glossary.siblings(try id("empagliflozin"))) == ["dapagliflozin"])
        #expect(
            terms(glossary.descendants(try id("spine"))) == [
                "cervical spine", "lumbar spine", "C5-6",
            ])
        #expect(terms(glossary.ancestors(try id("C5-6"))) == ["cervical spine", "spine"])
    }

    @Test func knowsWhatMustNotBeConfused() throws {
        let preserved = try id("HFpEF")
        let reduced = try id("HFrEF")
        #expect(glossary.areDistinguished(preserved, reduced))
        #expect(glossary.areDistinguished(reduced, preserved))
        #expect(!glossary.areDistinguished(reduced, try id("heart failure")))
    }

    private func id(_ name: String) throws -> ConceptID {
        try #require(glossary.concept(named: name))
    }

    private func terms(_ ids: [ConceptID]) -> [String] { ids.map(glossary.term(of:)) }
}
