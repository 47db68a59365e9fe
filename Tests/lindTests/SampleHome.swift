import TestSupport

/// A folder like the embedded corpus's home, small, for runs of the command.
struct SampleHome {
    let folder: TemporaryFolder
    let runner: CommandRunner

    init() throws {
        folder = try TemporaryFolder()
        runner = CommandRunner(environment: [
            "LIND_HOME": folder.path, "XDG_STATE_HOME": folder.file("state"), "COLUMNS": "80",
        ])
        try folder.makeFolder("Indexes")
        try folder.write(Self.guideline, to: "Corpus/lungs/body-2021-screening.md")
        try folder.write(Self.trial, to: "Corpus/lungs/trial-2011-screening.md")
        try folder.write(Self.glossary, to: "Corpus/glossary/lungs.yaml")
    }

    static let guideline = """
        ---
        id: body-2021-screening
        kind: guideline
        title: "Screening for lung cancer"
        organization: BODY
        source: "J Screen 2021;3(1):9-12"
        year: 2021
        pmid: "123456"
        topics: [lung cancer screening]
        digest: true
        evidence: ["https://example.org/screening"]
        checked: 2026-11-20
        ---
        ## Recommendations
        - The body recommends yearly screening for lung cancer with low-dose CT in adults aged 50 to 80 years with 20 pack-years. {direction: for, grade: B, scheme: USPSTF, action: screen, intervention: low-dose computed tomography, condition: lung cancer, population: {age: 50-80 y}, threshold: ["smoking history >= 20 pack-years"]}

        """

    static let trial = """
        ---
        id: trial-2011-screening
        kind: trial
        title: "Low-dose CT against chest radiography"
        authors: [Doe J, Roe R]
        source: "J Trials 2011;1(2):3-4"
        year: 2011
        doi: 10.1000/trial
        topics: [lung cancer screening]
        digest: true
        evidence: ["https://example.org/trial"]
        checked: 2026-11-20
        ---
        ## Findings
        - Among 53,454 people aged 55 to 74 years, screening with low-dose CT lowered deaths from lung cancer by 20 % against chest radiography. {effect: benefit, intervention: low-dose computed tomography, comparator: chest radiography, condition: lung cancer, outcome: lung cancer mortality}

        """

    static let glossary = """
        - term: low-dose computed tomography
          type: test
          synonyms: [low-dose CT]
          abbreviations: [LDCT]
        - term: chest radiography
          type: test
          synonyms: [chest X-ray]
        - term: lung cancer
          type: condition
        - term: lung cancer screening
          type: procedure
        - term: lung cancer mortality
          type: outcome
        - term: smoking history
          type: quantity
          unit: pack-years

        """
}
