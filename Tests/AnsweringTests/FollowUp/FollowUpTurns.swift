/// Dialogue turns: the question before, the follow-up, how it reads, what was carried over.
enum FollowUpTurns {
    static let all: [FollowUpResolverTests.Turn] =
        subject1 + subject2 + subject3 + subject4 + subject5 + subject6 + subject7 + subject8
        + subject9 + subject10 + subject11 + subject12 + subject13 + subject14 + subject15

    private static let subject1: [FollowUpResolverTests.Turn] = [
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "and in children?",
            "Is amoxicillin recommended for strep throat in children?",
            "intervention: amoxicillin; condition: strep throat; population: children replaces adults"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "What dose?",
            "What is the dose of amoxicillin for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "for how long?",
            "How long should amoxicillin be given for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "how often?",
            "How often should amoxicillin be given for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "if she is pregnant?",
            "Is amoxicillin recommended for strep throat if she is pregnant?",
            "intervention: amoxicillin; condition: strep throat; population: pregnant replaces adults"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "why not?",
            "Why is amoxicillin not recommended for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "any alternatives?",
            "What are the alternatives to amoxicillin for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what about azithromycin?",
            "Is azithromycin recommended for strep throat in adults?",
            "condition: strep throat; population: adults; intervention: azithromycin replaces amoxicillin"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what about otitis media?",
            "Is amoxicillin recommended for otitis media in adults?",
            "intervention: amoxicillin; population: adults; condition: otitis media replaces strep throat"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what if allergic to penicillin?",
            "Is amoxicillin recommended for strep throat in adults if allergic to penicillin?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "no, I meant in children",
            "Is amoxicillin recommended for strep throat in children?",
            "intervention: amoxicillin; condition: strep throat; population: children replaces adults"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "no, I meant otitis media",
            "Is amoxicillin recommended for otitis media in adults?",
            "intervention: amoxicillin; population: adults; condition: otitis media replaces strep throat"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "sorry, I meant azithromycin",
            "Is azithromycin recommended for strep throat in adults?",
            "condition: strep throat; population: adults; intervention: azithromycin replaces amoxicillin"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "compare amoxicillin and cephalexin",
            "Is amoxicillin or cephalexin better for strep throat in adults?",
            "condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "versus cephalexin?",
            "Is amoxicillin or cephalexin better for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "Is it safe in pregnancy?",
            "Is amoxicillin safe for strep throat in pregnancy?",
            "intervention: amoxicillin; condition: strep throat; population: pregnancy replaces adults"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "does it interact with warfarin?",
            "Does amoxicillin interact with warfarin?",
            "intervention: amoxicillin"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "side effects?",
            "What are the side effects of amoxicillin for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "What is the first-line treatment for gout?",
            "What is the first-line treatment for gout?",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "Should I screen for lung cancer in smokers?",
            "Should I screen for lung cancer in smokers?",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "Is metformin safe in chronic kidney disease?",
            "Is metformin safe in chronic kidney disease?",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "What is the dose of metformin?",
            "What is the dose of metformin?",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "Thanks",
            "Thanks",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what about zorbamycin?",
            "what about zorbamycin?",
            ""),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what dose in children?",
            "What is the dose of amoxicillin for strep throat in children?",
            "intervention: amoxicillin; condition: strep throat; population: children replaces adults"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "what dose of azithromycin?",
            "What is the dose of azithromycin for strep throat in adults?",
            "condition: strep throat; population: adults; intervention: azithromycin replaces amoxicillin"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "is azithromycin an option?",
            "Is azithromycin recommended for strep throat in adults?",
            "condition: strep throat; population: adults; intervention: azithromycin replaces amoxicillin"
        ),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "and with CKD?",
            "Is amoxicillin recommended for strep throat in adults with CKD?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "is the antibiotic effective?",
            "Is amoxicillin effective for strep throat in adults?",
            "intervention: amoxicillin; condition: strep throat; population: adults"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "is it contagious?",
            "Is strep throat contagious?",
            "condition: strep throat"),
        .init(
            "Is amoxicillin recommended for strep throat in adults?",
            "how is it diagnosed?",
            "What is the diagnostic workup for strep throat in adults?",
            "condition: strep throat; population: adults"),
    ]

    private static let subject2: [FollowUpResolverTests.Turn] = [
        .init(
            "What is the first-line treatment for gout?",
            "and in chronic kidney disease?",
            "What is the first-line treatment for gout in chronic kidney disease?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "what about colchicine?",
            "Is colchicine recommended for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "is colchicine an option?",
            "Is colchicine recommended for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "second line?",
            "What is the second-line treatment for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "any alternatives?",
            "What are the alternative treatments for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "what dose?",
            "what dose?",
            ""),
        .init(
            "What is the first-line treatment for gout?",
            "what dose of colchicine?",
            "What is the dose of colchicine for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "what causes it?",
            "What are the causes of gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "compare colchicine and naproxen",
            "Is colchicine or naproxen better for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "how is it diagnosed?",
            "What is the diagnostic workup for gout?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "what about rheumatoid arthritis?",
            "What is the first-line treatment for rheumatoid arthritis?",
            "condition: rheumatoid arthritis replaces gout"),
        .init(
            "What is the first-line treatment for gout?",
            "in pregnancy?",
            "What is the first-line treatment for gout in pregnancy?",
            "condition: gout"),
        .init(
            "What is the first-line treatment for gout?",
            "and for how long?",
            "How long should treatment be given for gout?",
            "condition: gout"),
    ]

    private static let subject3: [FollowUpResolverTests.Turn] = [
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "what about lumbar?",
            "Is a bone growth stimulator covered for lumbar fusion?",
            "intervention: bone growth stimulator; intervention: lumbar fusion replaces cervical fusion"
        ),
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "why not?",
            "Why is bone growth stimulator not covered for cervical fusion?",
            "intervention: bone growth stimulator; condition: cervical fusion"),
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "in smokers?",
            "Is a bone growth stimulator covered for cervical fusion in smokers?",
            "intervention: bone growth stimulator; condition: cervical fusion"),
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "what are the criteria?",
            "What are the criteria of coverage for bone growth stimulator for cervical fusion?",
            "intervention: bone growth stimulator; condition: cervical fusion"),
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "any alternatives?",
            "What are the alternatives to bone growth stimulator for cervical fusion?",
            "intervention: bone growth stimulator; condition: cervical fusion"),
        .init(
            "Is a bone growth stimulator covered for cervical fusion?",
            "how strong is the evidence?",
            "What is the evidence for bone growth stimulator for cervical fusion?",
            "intervention: bone growth stimulator; condition: cervical fusion"),
    ]

    private static let subject4: [FollowUpResolverTests.Turn] = [
        .init(
            "Is an MRI needed for low back pain?",
            "what about a CT?",
            "Is a CT needed for low back pain?",
            "condition: low back pain; intervention: CT replaces MRI"),
        .init(
            "Is an MRI needed for low back pain?",
            "and in children?",
            "Is an MRI needed for low back pain in children?",
            "intervention: MRI; condition: low back pain"),
        .init(
            "Is an MRI needed for low back pain?",
            "why not?",
            "Why is MRI not recommended for low back pain?",
            "intervention: MRI; condition: low back pain"),
        .init(
            "Is an MRI needed for low back pain?",
            "how about neck pain?",
            "Is an MRI needed for neck pain?",
            "intervention: MRI; condition: neck pain replaces low back pain"),
        .init(
            "Is an MRI needed for low back pain?",
            "what if there is cancer?",
            "Is an MRI needed for low back pain with cancer?",
            "intervention: MRI; condition: low back pain"),
    ]

    private static let subject5: [FollowUpResolverTests.Turn] = [
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "what dose?",
            "What is the dose of nitrofurantoin in pregnancy?",
            "intervention: nitrofurantoin; population: pregnancy"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "and in breastfeeding?",
            "Is nitrofurantoin safe in breastfeeding?",
            "intervention: nitrofurantoin; population: breastfeeding replaces pregnancy"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "and in the elderly?",
            "Is nitrofurantoin safe in the elderly?",
            "intervention: nitrofurantoin; population: the elderly replaces pregnancy"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "what about fosfomycin?",
            "Is fosfomycin safe in pregnancy?",
            "population: pregnancy; intervention: fosfomycin replaces nitrofurantoin"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "what about trimethoprim?",
            "Is trimethoprim safe in pregnancy?",
            "population: pregnancy; intervention: trimethoprim replaces nitrofurantoin"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "if eGFR is 25?",
            "Is nitrofurantoin safe in pregnancy if eGFR is 25?",
            "intervention: nitrofurantoin; population: pregnancy"),
        .init(
            "Is nitrofurantoin safe in pregnancy?",
            "alternatives?",
            "What are the alternatives to nitrofurantoin in pregnancy?",
            "intervention: nitrofurantoin; population: pregnancy"),
    ]

    private static let subject6: [FollowUpResolverTests.Turn] = [
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "and with eGFR 25?",
            "Is metformin recommended for type 2 diabetes with eGFR 25?",
            "intervention: metformin; condition: type 2 diabetes; measurement: eGFR 25 replaces eGFR 50"
        ),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "what dose?",
            "What is the dose of metformin for type 2 diabetes with eGFR 50?",
            "intervention: metformin; condition: type 2 diabetes"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "contraindications?",
            "What are the contraindications of metformin for type 2 diabetes with eGFR 50?",
            "intervention: metformin; condition: type 2 diabetes"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "what should be monitored?",
            "What should be monitored with metformin for type 2 diabetes with eGFR 50?",
            "intervention: metformin; condition: type 2 diabetes"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "what about empagliflozin?",
            "Is empagliflozin recommended for type 2 diabetes with eGFR 50?",
            "condition: type 2 diabetes; intervention: empagliflozin replaces metformin"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "should it be stopped before surgery?",
            "Should metformin be stopped before surgery for type 2 diabetes?",
            "intervention: metformin; condition: type 2 diabetes"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "Does it cause weight loss?",
            "Does metformin cause weight loss?",
            "intervention: metformin"),
        .init(
            "Is metformin recommended for type 2 diabetes with eGFR 50?",
            "what about type 1 diabetes?",
            "Is metformin recommended for type 1 diabetes with eGFR 50?",
            "intervention: metformin; condition: type 1 diabetes replaces type 2 diabetes"),
    ]

    private static let subject7: [FollowUpResolverTests.Turn] = [
        .init(
            "Should a 62-year-old smoker be screened for lung cancer?",
            "what if he is 45 years old?",
            "Should a 45-year-old smoker be screened for lung cancer?",
            "intervention: screened for lung cancer; population: smoker; age: 45 years old replaces 62-year-old"
        ),
        .init(
            "Should a 62-year-old smoker be screened for lung cancer?",
            "how often?",
            "How often should lung cancer screening be done in a 62-year-old smoker?",
            "intervention: screened for lung cancer; population: smoker"),
        .init(
            "Should a 62-year-old smoker be screened for lung cancer?",
            "and in a 78-year-old?",
            "Should a 78-year-old smoker be screened for lung cancer?",
            "intervention: screened for lung cancer; population: smoker; age: 78-year-old replaces 62-year-old"
        ),
        .init(
            "Should a 62-year-old smoker be screened for lung cancer?",
            "why?",
            "Why is lung cancer screening recommended in a 62-year-old smoker?",
            "intervention: screened for lung cancer; population: smoker"),
        .init(
            "Should a 62-year-old smoker be screened for lung cancer?",
            "what about colorectal cancer?",
            "Should a 62-year-old smoker be screened for colorectal cancer?",
            "intervention: screened for colorectal cancer; population: smoker; condition: colorectal cancer replaces lung cancer"
        ),
    ]

    private static let subject8: [FollowUpResolverTests.Turn] = [
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "what dose?",
            "5-year-old boy with otitis media. What is the dose of amoxicillin?",
            "intervention: amoxicillin; patient: 5-year-old boy with otitis media."),
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "for how long?",
            "5-year-old boy with otitis media. How long should amoxicillin be given?",
            "intervention: amoxicillin; patient: 5-year-old boy with otitis media."),
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "any alternatives?",
            "5-year-old boy with otitis media. What are the alternatives to amoxicillin?",
            "intervention: amoxicillin; patient: 5-year-old boy with otitis media."),
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "and in adults?",
            "Adults with otitis media. Should he get amoxicillin?",
            "intervention: amoxicillin; patient: adults with otitis media.; age: adults replaces 5-year-old; population: adults replaces boy"
        ),
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "what about cefdinir?",
            "5-year-old boy with otitis media. Should he get cefdinir?",
            "patient: 5-year-old boy with otitis media.; intervention: cefdinir replaces amoxicillin"
        ),
        .init(
            "5-year-old boy with otitis media. Should he get amoxicillin?",
            "and if he is allergic to penicillin?",
            "5-year-old boy with otitis media. Should he get amoxicillin if he is allergic to penicillin?",
            "intervention: amoxicillin; patient: 5-year-old boy with otitis media."),
    ]

    private static let subject9: [FollowUpResolverTests.Turn] = [
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "compare apixaban and warfarin",
            "Is apixaban or warfarin better for atrial fibrillation?",
            "condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "vs warfarin?",
            "Is apixaban or warfarin better for atrial fibrillation?",
            "intervention: apixaban; condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "or warfarin?",
            "Is apixaban or warfarin better for atrial fibrillation?",
            "intervention: apixaban; condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "should it be stopped before surgery?",
            "Should apixaban be stopped before surgery for atrial fibrillation?",
            "intervention: apixaban; condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "in dialysis?",
            "Is apixaban recommended for atrial fibrillation in dialysis?",
            "intervention: apixaban; condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "what about dabigatran?",
            "Is dabigatran recommended for atrial fibrillation?",
            "condition: atrial fibrillation; intervention: dabigatran replaces apixaban"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "What is the treatment of asthma in children?",
            "What is the treatment of asthma in children?",
            ""),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "how much?",
            "What is the dose of apixaban for atrial fibrillation?",
            "intervention: apixaban; condition: atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "and for deep vein thrombosis?",
            "Is apixaban recommended for deep vein thrombosis?",
            "intervention: apixaban; condition: deep vein thrombosis replaces atrial fibrillation"),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "Is aspirin better?",
            "Is aspirin better?",
            ""),
        .init(
            "Is apixaban recommended for atrial fibrillation?",
            "is aspirin an alternative?",
            "is aspirin an alternative?",
            ""),
    ]

    private static let subject10: [FollowUpResolverTests.Turn] = [
        .init(
            "Is the influenza vaccine recommended in pregnancy?",
            "and the COVID-19 vaccine?",
            "Is the COVID-19 vaccine recommended in pregnancy?",
            "population: pregnancy; intervention: COVID-19 vaccine replaces influenza vaccine"),
        .init(
            "Is the influenza vaccine recommended in pregnancy?",
            "is the vaccine safe?",
            "Is influenza vaccine safe in pregnancy?",
            "intervention: influenza vaccine; population: pregnancy"),
        .init(
            "Is the influenza vaccine recommended in pregnancy?",
            "when?",
            "When should influenza vaccine be given in pregnancy?",
            "intervention: influenza vaccine; population: pregnancy"),
        .init(
            "Is the influenza vaccine recommended in pregnancy?",
            "and for infants?",
            "Is the influenza vaccine recommended for infants?",
            "intervention: influenza vaccine; population: infants replaces pregnancy"),
        .init(
            "Is the influenza vaccine recommended in pregnancy?",
            "side effects?",
            "What are the side effects of influenza vaccine in pregnancy?",
            "intervention: influenza vaccine; population: pregnancy"),
    ]

    private static let subject11: [FollowUpResolverTests.Turn] = [
        .init(
            "Should patients with stroke receive aspirin?",
            "what dose?",
            "What is the dose of aspirin for stroke?",
            "intervention: aspirin; condition: stroke"),
        .init(
            "Should patients with stroke receive aspirin?",
            "what about clopidogrel?",
            "Should patients with stroke receive clopidogrel?",
            "condition: stroke; intervention: clopidogrel replaces aspirin"),
        .init(
            "Should patients with stroke receive aspirin?",
            "for how long?",
            "How long should aspirin be given for stroke?",
            "intervention: aspirin; condition: stroke"),
        .init(
            "Should patients with stroke receive aspirin?",
            "how soon?",
            "When should aspirin be given for stroke?",
            "intervention: aspirin; condition: stroke"),
        .init(
            "Should patients with stroke receive aspirin?",
            "is it safe?",
            "Is aspirin safe for stroke?",
            "intervention: aspirin; condition: stroke"),
    ]

    private static let subject12: [FollowUpResolverTests.Turn] = [
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "and fidaxomicin?",
            "Is fidaxomicin recommended for C. difficile infection?",
            "condition: C. difficile infection; intervention: fidaxomicin replaces vancomycin"),
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "loading dose?",
            "What is the loading dose of vancomycin for C. difficile infection?",
            "intervention: vancomycin; condition: C. difficile infection"),
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "duration?",
            "How long should vancomycin be given for C. difficile infection?",
            "intervention: vancomycin; condition: C. difficile infection"),
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "how is it prevented?",
            "How is C. difficile infection prevented?",
            "condition: C. difficile infection"),
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "and in children under 5?",
            "Is vancomycin recommended for C. difficile infection in children under 5?",
            "intervention: vancomycin; condition: C. difficile infection"),
        .init(
            "Is vancomycin recommended for C. difficile infection?",
            "Should a patient with hip fracture get an MRI?",
            "Should a patient with hip fracture get an MRI?",
            ""),
    ]

    private static let subject13: [FollowUpResolverTests.Turn] = [
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "no, in adults",
            "Are corticosteroids recommended for asthma in adults?",
            "intervention: corticosteroids; condition: asthma; population: adults replaces children"
        ),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "are they safe?",
            "Are corticosteroids safe for asthma in children?",
            "intervention: corticosteroids; condition: asthma; population: children"),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "and in adolescents?",
            "Are corticosteroids recommended for asthma in adolescents?",
            "intervention: corticosteroids; condition: asthma; population: adolescents replaces children"
        ),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "what about COPD?",
            "Are corticosteroids recommended for COPD in children?",
            "intervention: corticosteroids; population: children; condition: COPD replaces asthma"),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "no, I meant for croup",
            "Are corticosteroids recommended for croup in children?",
            "intervention: corticosteroids; population: children; condition: croup replaces asthma"),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "when should it be stopped?",
            "When should corticosteroids be stopped for asthma in children?",
            "intervention: corticosteroids; condition: asthma; population: children"),
        .init(
            "Are corticosteroids recommended for asthma in children?",
            "maximum dose?",
            "What is the maximum dose of corticosteroids for asthma in children?",
            "intervention: corticosteroids; condition: asthma; population: children"),
    ]

    private static let subject14: [FollowUpResolverTests.Turn] = [
        .init(
            "Is colonoscopy recommended for colorectal cancer screening?",
            "at what age?",
            "At what age for colorectal cancer screening?",
            "condition: colorectal cancer screening"),
        .init(
            "Should albuterol be given for bronchiolitis?",
            "when should I admit?",
            "When should I admit for bronchiolitis?",
            "condition: bronchiolitis"),
        .init(
            "Is sertraline recommended for major depression?",
            "how about psychotherapy instead?",
            "Is psychotherapy recommended for major depression?",
            "condition: major depression; intervention: psychotherapy replaces sertraline"),
        .init(
            "What is first-line for type 2 diabetes?",
            "is it safe in CKD?",
            "is it safe in CKD?",
            ""),
        .init(
            "Is colonoscopy recommended for colorectal cancer screening?",
            "how often?",
            "How often should colonoscopy be done for colorectal cancer screening?",
            "intervention: colonoscopy; condition: colorectal cancer screening"),
        .init(
            "Is colonoscopy recommended for colorectal cancer screening?",
            "is it covered?",
            "Is colonoscopy covered for colorectal cancer screening?",
            "intervention: colonoscopy; condition: colorectal cancer screening"),
    ]

    private static let subject15: [FollowUpResolverTests.Turn] = [
        .init(
            "What is the treatment for cellulitis?",
            "with penicillin allergy?",
            "What is the treatment for cellulitis with penicillin allergy?",
            "condition: cellulitis"),
        .init(
            "What is the treatment for cellulitis?",
            "what about erysipelas?",
            "what about erysipelas?",
            ""),
        .init(
            "What is the treatment for cellulitis?",
            "for how long?",
            "How long should treatment be given for cellulitis?",
            "condition: cellulitis"),
        .init(
            "What is the treatment for cellulitis?",
            "is cephalexin ok?",
            "Is cephalexin recommended for cellulitis?",
            "condition: cellulitis"),
        .init(
            "What is the treatment for cellulitis?",
            "Which antibiotic?",
            "Which antibiotic is recommended for cellulitis?",
            "condition: cellulitis"),
        .init(
            "What is the treatment for cellulitis?",
            "in adults over 65?",
            "What is the treatment for cellulitis in adults over 65?",
            "condition: cellulitis"),
        .init(
            "What is the treatment for cellulitis?",
            "What did the PARAMEDIC trial dose?",
            "What did the PARAMEDIC trial dose?",
            ""),
    ]
}
