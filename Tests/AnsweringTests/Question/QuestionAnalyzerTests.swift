import Terminology
import Testing

@testable import Answering

/// What questions mean in whatever words they are asked, read with the embedded glossary.
@Suite struct QuestionAnalyzerTests {
    private func question(_ text: String, case caseText: String? = nil) throws -> Question {
        try EmbeddedCorpus.engine().analyzer.question(text, caseText: caseText)
    }

    private func terms(_ question: Question) throws -> (interventions: [String], main: String?) {
        let glossary = try EmbeddedCorpus.engine().glossary
        return (
            question.proposition.interventions.map { glossary.term(of: $0) },
            question.proposition.conditions.first.map { glossary.term(of: $0) }
        )
    }

    @Test(arguments: [
        "Should allopurinol be started for a gout flare in a 50-year-old with kidney impairment?",
        "allopurinl for gout flare, renal impairment, 50yo - start?",
        "He is 50 with renal impairment and has had a gout attack. Should allopurinol be started?",
        "I have bad kidneys and just had a gout attack. Should I start allopurinol? I am 50.",
    ])
    func oneMeaningComesOutOfAllWordings(text: String) throws {
        let read = try question(text)
        #expect(try terms(read) == (["allopurinol"], "gout flare"))
        #expect(read.facts.age?.range == AgeRange.years(50, 51))
        #expect(read.proposition.action == .start)
    }

    @Test(arguments: [
        ("My aunt has osteoporosis and wants to stop denosumab. Should she?", "denosumab"),
        ("He takes aspirin and would like to try varenicline. May he?", "varenicline"),
        ("She asks whether metformin before her operation is needed. Is it?", "metformin"),
    ])
    func anEllipticQuestionPointsBackToWhatSomebodyWants(text: String, drug: String) throws {
        #expect(try terms(question(text)).interventions == [drug])
    }

    @Test func anEllipticQuestionTakesItsActionFromTheSentenceBefore() throws {
        let read = try question("She has osteoporosis and proposes to stop denosumab. Should she?")
        #expect(read.proposition.action == .stop)
    }

    @Test func aQuestionForAChoiceTakesNoInterventionFromItsStory() throws {
        let read = try question("The bone scan shows osteoporosis. Which drug comes first?")
        #expect(try terms(read).interventions.isEmpty)
    }

    @Test func whatTheCaseDeniesIsNoTopic() throws {
        let read = try question("Should an MRI be done? Back pain for five days, no fever.")
        #expect(try terms(read).main == "acute low back pain")
    }

    @Test(arguments: [
        ("My lower back has hurt for three days. What helps?", "acute low back pain"),
        ("She has had back pain for two years. What helps?", "chronic low back pain"),
        ("What helps for acute LBP?", "acute low back pain"),
    ])
    func placeAndCourseMakeANarrowerFinding(text: String, condition: String) throws {
        #expect(try terms(question(text)).main == condition)
    }

    @Test(arguments: ["I am 24 weeks pregnant and smoke.", "24/40, smoker"])
    func whoCountsWeeksOfPregnancyIsPregnant(text: String) throws {
        #expect(
            try question(text + " Can I use varenicline?").facts.pregnancy.map(\.value)
                == [.pregnant])
    }

    @Test(arguments: [
        "anaphylaxis to penicillin", "anaphylaxis from penicillin",
        "he nearly died after penicillin (anaphylaxis)",
    ])
    func anaphylaxisIsToldFromAMilderAllergy(text: String) throws {
        let glossary = try EmbeddedCorpus.engine().glossary
        let allergies = try question("Is cephalexin fine for strep throat?", case: text)
            .facts.allergies.map { glossary.term(of: $0.value) }
        #expect(allergies == ["anaphylaxis to penicillin"])
    }

    @Test func anAntibioticWithoutAnInfectionPreventsOne() throws {
        let read = try question("Amoxicillin after a cat bite with no sign of infection?")
        #expect(read.kind == .prevention)
    }

    @Test func aDrugBesideABodyWeightAsksForItsDose() throws {
        #expect(try question("amoxicillin strep throat 18 kg").kind == .dosing)
    }

    @Test(arguments: [
        "Should quorvazine be started for gout?",
        "He has gout and read on the internet about quorvazine. Should it be started?",
    ])
    func anInventedDrugIsUnknownWhereverItIsNamed(text: String) throws {
        #expect(try question(text).unknown == ["quorvazine"])
    }

    @Test func screeningForADiseaseIsAboutTheDisease() throws {
        #expect(try terms(question("lung cancer screening 60M?")).main == "lung cancer")
    }

    @Test(arguments: [
        ("losartan + enalapril for hypertension?", Action.combine),
        ("Should I take both losartan and enalapril for high blood pressure?", .combine),
        ("Should surgery wait?", .delay), ("Does aspirin stop you from having a stroke?", .use),
    ])
    func readsWhatIsToBeDone(text: String, action: Action) throws {
        #expect(try question(text).proposition.action == action)
    }

    @Test(arguments: [
        ("How can she stop smoking with varenicline?", "varenicline"),
        ("discectomy +/- fusion for a slipped disc?", "spinal fusion"),
        ("Should febuxostat be the first urate-lowering drug?", "febuxostat"),
    ])
    func tellsTheInterventionFromItsPurposeItsOccasionAndItsClass(
        text: String, intervention: String
    ) throws {
        #expect(try terms(question(text)).interventions == [intervention])
    }

    @Test func aNamedDiseaseComesBeforeAnInfectionOrASymptom() throws {
        let read = try question("I have gout. Should I take naproxen for the pain?")
        #expect(try terms(read).main == "gout")
    }

    @Test(arguments: [
        ("He never had a heart attack. Should he take a statin?", "primary prevention"),
        ("I have no heart disease. Should I take a statin?", "primary prevention"),
    ])
    func whoNeverHadAHeartDiseaseIsTreatedToPreventTheFirst(
        text: String, setting: String
    ) throws {
        let glossary = try EmbeddedCorpus.engine().glossary
        #expect(try question(text).facts.settings.map { glossary.term(of: $0.value) } == [setting])
    }

    @Test(arguments: [
        ("I am 60. Should I get a PSA test?", PatientFacts.Sex.male),
        ("24/40 and hypertensive, enalapril?", .female),
    ])
    func anOrganOfOneSexAndAPregnancyImplyTheSex(text: String, sex: PatientFacts.Sex) throws {
        #expect(try question(text).facts.sex == sex)
    }

    @Test func aDrugNamedBehindAnAllergyToAnotherIsAskedAbout() throws {
        let read = try question("PCN anaphylaxis, strep throat, cephalexin ok?")
        #expect(try terms(read).interventions == ["cephalexin"])
    }
}
