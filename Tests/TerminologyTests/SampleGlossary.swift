@testable import Terminology

/// A small glossary for the tests of this module.
enum SampleGlossary {
    static let text = """
        - term: neoplasm
          type: condition
          synonyms: [cancer, malignancy]
        - term: lung cancer
          type: condition
          synonyms: [lung carcinoma, carcinoma of the bronchus]
          is-a: [neoplasm]
        - term: heart failure
          type: condition
          synonyms: [cardiac failure, failing heart]
          abbreviations: [HF]
        - term: heart failure with preserved ejection fraction
          type: condition
          abbreviations: [HFpEF]
          is-a: [heart failure]
          not: [heart failure with reduced ejection fraction]
        - term: heart failure with reduced ejection fraction
          type: condition
          abbreviations: [HFrEF]
          is-a: [heart failure]
        - term: glucose-lowering drug
          type: drug-class
        - term: SGLT2 inhibitor
          type: drug-class
          abbreviations: [SGLT2i]
          is-a: [glucose-lowering drug]
        - term: empagliflozin
          type: drug
          brands: [Jardiance]
          is-a: [SGLT2 inhibitor]
          plain: a tablet for diabetes
        - term: dapagliflozin
          type: drug
          is-a: [SGLT2 inhibitor]
        - term: nonsteroidal anti-inflammatory drug
          type: drug-class
          abbreviations: [NSAID]
        - term: beta-blocker
          type: drug-class
          synonyms: [β-adrenergic blocker]
        - term: vaccination
          type: procedure
          synonyms: [immunization]
        - term: dyspnea
          type: symptom
          synonyms: [shortness of breath]
        - term: multiple sclerosis
          type: condition
          abbreviations: [MS]
          synonyms: [demyelinating disease]
        - term: mitral stenosis
          type: condition
          abbreviations: [MS]
          is-a: [valvular heart disease]
        - term: valvular heart disease
          type: condition
        - term: aortic stenosis
          type: condition
          is-a: [valvular heart disease]
        - term: community-acquired pneumonia
          type: condition
          abbreviations: [CAP]
        - term: chronic obstructive pulmonary disease
          type: condition
          abbreviations: [COPD]
        - term: anemia
          type: condition
        - term: spine
          type: anatomy
        - term: cervical spine
          type: anatomy
          part-of: spine
        - term: lumbar spine
          type: anatomy
          part-of: [spine]
        - term: C5-6
          type: anatomy
          is-a: [cervical spine]
        - term: body weight
          type: quantity
          unit: kg
        """

    static func glossary() throws -> Glossary {
        try Glossary(files: [Glossary.File(name: "sample.yaml", text: text)])
    }
}
