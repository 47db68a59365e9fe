import Analysis
import Testing

@testable import Answering

@Suite struct FormReaderTests {
    private func words(_ text: String) -> [String] { Tokenizer().tokens(in: text).map(\.text) }

    @Test(arguments: [
        ("Should the stent patient stop aspirin?", QuestionKind.therapy, Question.Form.decision),
        ("Does topical acetylcysteine cause otorrhea?", .etiology, .fact),
        ("What is first-line for cystitis?", .therapy, .open),
        ("Does Medicare cover home oxygen?", .coverage, .decision),
        ("Is azithromycin effective against syphilis?", .therapy, .fact),
        ("Is lisinopril safe in pregnancy?", .safety, .decision),
        ("What about aspirin for her?", .therapy, .decision),
        ("I am 45 and smoke, which patch do I start with?", .therapy, .open),
        ("Will the bones be less likely to heal?", .therapy, .fact),
        ("normal ferritin rule out iron deficiency?", .diagnosis, .fact),
        ("first flare, start allopurinol?", .therapy, .decision),
    ])
    func readsWhatSortOfReplyIsAskedFor(text: String, kind: QuestionKind, form: Question.Form) {
        #expect(
            FormReader.form(of: words(text), kind: kind, namesIntervention: true, isAsked: true)
                == form)
    }

    @Test func aTelegramThatNamesAnInterventionAndAsksIsADecision() {
        let telegram = words("steroids for croup?")
        #expect(
            FormReader.form(
                of: telegram, kind: .therapy, namesIntervention: true, isAsked: true) == .decision)
        #expect(
            FormReader.form(
                of: telegram, kind: .therapy, namesIntervention: true, isAsked: false) == .open)
    }

    @Test(arguments: [
        ("essential oil for croup?", Question.Form.decision), ("abx for croup?", .open),
    ])
    func aTelegramMayProposeWhatNobodyKnows(text: String, form: Question.Form) {
        #expect(
            FormReader.form(
                of: words(text), kind: .therapy, namesIntervention: false, isAsked: true) == form)
    }

    @Test(arguments: [
        ("should he stop aspirin", Action.stop), ("can warfarin be continued", .continue),
        ("is it safe to not use antibiotics", .avoid), ("is there any reason not to use it", .use),
        ("counseling to stop", .use), ("help to stop smoking", .use),
        ("should surgery be delayed", .delay), ("is it wrong to give aspirin", .avoid),
    ])
    func readsTheActionAndItsNegations(text: String, action: Action) {
        #expect(FormReader.action(of: words(text), kind: .therapy) == action)
    }

    @Test func readsEverydayPhrasesAsTheWordsThatTheyStandFor() {
        #expect(
            FormReader.plain(words("does it stop you from having pain, is it all right")) == [
                "does", "it", "prevent", "having", "pain", "is", "it", "acceptable",
            ])
    }

    @Test(arguments: [
        ("tetanus vaccine, last dose 6 years ago", QuestionKind.prevention),
        ("which dose of amoxicillin", .dosing), ("does the insurance pay for it", .coverage),
    ])
    func tellsADoseThatIsAskedForFromOneThatWasGiven(text: String, kind: QuestionKind) {
        #expect(KindClassifier.kind(of: words(text)) == kind)
    }

    @Test(arguments: [
        ("eGFR cutoff for metformin", true), ("how many days of antibiotics", true),
        ("which antibiotic for cystitis", false), ("when can he go back to school", true),
    ])
    func tellsANumberAskedForFromAChoice(text: String, asks: Bool) {
        #expect(FormReader.asksForMeasure(words(text)) == asks)
    }

    @Test(arguments: [
        ("Look at my patient's throat: is it red?", true),
        ("Is the sclera of my patient yellow today?", true),
        ("Should my patient get a throat culture today?", false),
    ])
    func knowsWhatOnlyAnExaminationCanTell(text: String, needs: Bool) {
        #expect(FormReader.needsExamination(text) == needs)
    }
}
