import Foundation
import Terminology
import Testing

@testable import Answering

@Suite struct RedFlagReaderTests {
    private static let reader = Result {
        RedFlagReader(
            glossary: try Glossary.read(
                folder: EmbeddedCorpus.folder.appending(path: "glossary").path))
    }

    /// What is written, and a word of the line that it must bring.
    private static let present: [(String, String)] = [
        ("58M with crushing chest pain, give aspirin?", "heart"),
        ("What should I do for pressure in my chest?", "heart"),
        ("my chest feels really tight and my left arm hurts", "heart"),
        ("I think I'm having a heart attack", "heart"),
        ("elephant sitting on my chest", "heart"),
        ("history of asthma, now has chest pain", "heart"),
        ("STEMI: prasugrel or clopidogrel?", "heart"),
        ("Hx of stroke. Presents with chest tightness.", "heart"),
        ("My mother's face is drooping, what now?", "stroke"),
        ("Her mouth is suddenly crooked and she can't speak", "stroke"),
        ("his speech is slurred", "stroke"),
        ("right side of body went numb", "stroke"),
        ("sudden weakness in one arm", "stroke"),
        ("It's the worst headache of my life", "stroke"),
        ("Is alteplase recommended in acute ischemic stroke?", "stroke"),
        ("TIA this morning, aspirin?", "stroke"),
        ("sudden loss of vision in one eye", "stroke"),
        ("I want to kill myself", "suicide"),
        ("my son says he wants to die", "suicide"),
        ("Teen with suicidal thoughts, start fluoxetine?", "suicide"),
        ("she is better off dead, she says", "suicide"),
        ("thinking of ending my life", "suicide"),
        ("I don't want to live anymore", "suicide"),
        ("dose of epinephrine for anaphylaxis in a child", "Anaphylaxis"),
        ("throat is closing after a bee sting", "Anaphylaxis"),
        ("lips swelling after peanuts", "Anaphylaxis"),
        ("can't breathe after my inhaler", "breathing"),
        ("severe shortness of breath, COPD", "breathing"),
        ("my baby's lips are blue", "breathing"),
        ("grandpa is unresponsive", "woken"),
        ("he stopped breathing", "woken"),
        ("my wife won't wake up", "woken"),
        ("her seizure won't stop", "seizure"),
        ("treatment of status epilepticus", "seizure"),
        ("took too many pills of Tylenol", "poison"),
        ("toddler swallowed a button battery", "poison"),
        ("naloxone for opioid overdose", "poison"),
        ("I'm coughing up blood", "bleeding"),
        ("vomiting blood, on warfarin", "bleeding"),
        ("the nosebleed: bleeding won't stop", "bleeding"),
        ("fluids in septic shock?", "sepsis"),
        ("fever and a stiff neck", "sepsis"),
        ("numbness between my legs and back pain", "cannot wait"),
    ]

    @Test(arguments: present)
    func whatIsThereCallsForAction(text: String, word: String) throws {
        let lines = try Self.reader.get().lines(in: [text])
        #expect(lines.contains { $0.contains(word) }, "\(text): \(lines)")
    }

    @Test(arguments: [
        "Is aspirin recommended after a stroke?",
        "72M with a history of stroke and diabetes: metformin?",
        "Does apixaban prevent stroke in atrial fibrillation?",
        "Do statins reduce the risk of heart attack and stroke?",
        "Should adults be screened for suicide risk?",
        "screening for suicide risk in adolescents",
        "Does montelukast cause suicidal thoughts?",
        "no chest pain, no dyspnea: stress test?",
        "Patient denies suicidal ideation",
        "penicillin anaphylaxis, cefazolin for surgery?",
        "anaphylaxis to amoxicillin in childhood; antibiotic for strep?",
        "Should I carry an epinephrine pen with a history of anaphylaxis?",
        "Prior MI 3 years ago, beta blocker?",
        "post-MI depression treatment",
        "66M, CVA 2019, prasugrel?",
        "stroke rehabilitation intensity",
        "stroke 5 years ago, now gout",
        "family history of MI, start a statin?",
        "secondary prevention after TIA",
        "Is the depression unresponsive to sertraline?",
        "pneumococcal vaccine to prevent meningitis",
        "risk of sepsis after splenectomy",
        "meningitis vaccine for college students",
        "What is first-line for hypertension?",
        "CT screening for lung cancer, 62 years, 30 pack-years",
        "Does naloxone at home prevent overdose?",
        "cervical radiculopathy with arm pain",
    ])
    func whatIsPastFearedOrLookedForDoesNot(text: String) throws {
        #expect(try Self.reader.get().lines(in: [text]) == [])
    }

    @Test func theCaseCountsToo() throws {
        let lines = try Self.reader.get().lines(in: [
            "Is an ECG needed?", "61F, chest pain since 1 h",
        ])
        #expect(lines.count == 1)
    }
}
