/// A body's scheme of grades: which tokens it prints, and the paper that defines them.
///
/// A grade is kept as its source printed it; a scheme only says whether a token is one of its
/// own. A new scheme is added to `all`, with its paper.
package struct GradeScheme: Sendable {
    /// As in an annotation's `scheme`.
    package let name: String
    /// Where the scheme is defined.
    package let citation: String
    private let form: GradeForm

    private init(_ name: String, _ citation: String, _ form: GradeForm) {
        self.name = name
        self.citation = citation
        self.form = form
    }

    /// The scheme with exactly this name.
    package static func named(_ name: String) -> GradeScheme? {
        all.first { $0.name == name }
    }

    /// Whether `grade` is a token that the scheme prints, letter for letter.
    package func accepts(_ grade: String) -> Bool { form.accepts(grade) }

    /// What `accepts` takes, for messages.
    package var expected: String { form.description }
}

/// How a scheme's tokens are made.
private enum GradeForm: Sendable, CustomStringConvertible {
    case tokens([String])
    /// A first part, a second part or both: `strong, moderate`.
    case pair(first: [String], second: [String], secondAlone: Bool)
    /// A first part and a second part without a comma: `1A`, `A-II`.
    case joined(first: [String], separators: [String], second: [String])
    case anyOf([GradeForm])

    func accepts(_ grade: String) -> Bool {
        switch self {
        case .tokens(let tokens):
            tokens.contains(grade)
        case .pair(let first, let second, let secondAlone):
            first.contains(grade) || (secondAlone && second.contains(grade))
                || first.contains { one in second.contains { grade == "\(one), \($0)" } }
        case .joined(let first, let separators, let second):
            first.contains { one in
                separators.contains { separator in
                    second.contains { grade == one + separator + $0 }
                }
            }
        case .anyOf(let forms):
            forms.contains { $0.accepts(grade) }
        }
    }

    var description: String {
        switch self {
        case .tokens(let tokens):
            tokens.joined(separator: " | ")
        case .pair(let first, let second, let secondAlone):
            "(\(first.joined(separator: " | "))), then after a comma"
                + " (\(second.joined(separator: " | "))), or \(secondAlone ? "either" : "the first") alone"
        case .joined(let first, let separators, let second):
            "(\(first.joined(separator: " | ")))\(separators[0])(\(second.joined(separator: " | ")))"
        case .anyOf(let forms):
            forms.map(\.description).joined(separator: ", or ")
        }
    }

    /// Strength, then certainty, as GRADE and the bodies that use it print them.
    static let grade = GradeForm.anyOf([
        .pair(
            first: ["strong", "conditional", "weak"],
            second: ["high", "moderate", "low", "very low"], secondAlone: true),
        .tokens(["good practice statement"]),
    ])

    static func levels(_ letters: [String]) -> GradeForm { .tokens(letters.map { "Level \($0)" }) }
}

extension GradeScheme {
    /// Every scheme, in the order of `docs/corpus-format.md`.
    package static let all: [GradeScheme] = [
        GradeScheme(
            "USPSTF", "Barton MB et al. Ann Intern Med 2007;147:123-127",
            .tokens(["A", "B", "C", "D", "I"])),
        GradeScheme(
            "NASS", "Wright JG, Swiontkowski MF, Heckman JD. J Bone Joint Surg Am 2003;85:1-3",
            .tokens(["A", "B", "C", "I"])),
        GradeScheme(
            "AANS/CNS", "Kaiser MG et al. J Neurosurg Spine 2014;21:2-6",
            .anyOf([.levels(["I", "II", "III"]), .tokens(["A", "B", "C", "insufficient"])])),
        GradeScheme(
            "ACC/AHA", "Halperin JL et al. Circulation 2016;133:1426-1428",
            .pair(
                first: [
                    "1", "2a", "2b", "3", "3: no benefit", "3: No Benefit", "3: harm", "3: Harm",
                    "I", "IIa", "IIb", "III", "III: no benefit", "III: No Benefit", "III: harm",
                    "III: Harm",
                ],
                second: ["A", "B", "B-R", "B-NR", "C", "C-LD", "C-EO"], secondAlone: false)),
        GradeScheme(
            "ESC", "European Society of Cardiology. Guidelines policies and procedures, 2017",
            .pair(
                first: ["I", "II", "IIa", "IIb", "III"], second: ["A", "B", "C"],
                secondAlone: false)),
        GradeScheme("GRADE", "Guyatt GH et al. BMJ 2008;336:924-926", .grade),
        GradeScheme(
            "IDSA", "Kish MA. Clin Infect Dis 2001;32:851-854",
            .joined(
                first: ["A", "B", "C", "D", "E"], separators: ["-"], second: ["I", "II", "III"])),
        GradeScheme("ACG", "Guyatt GH et al. BMJ 2008;336:924-926", .grade),
        GradeScheme(
            "ADA", "American Diabetes Association. Diabetes Care 2024;47(Suppl 1):S1-S4",
            .tokens(["A", "B", "C", "E"])),
        GradeScheme(
            "KDIGO", "Uhlig K et al. Kidney Int 2006;70:2058-2065",
            .anyOf([
                .joined(first: ["1", "2"], separators: [""], second: ["A", "B", "C", "D"]),
                .tokens(["not graded"]),
            ])),
        GradeScheme(
            "CHEST", "Guyatt G et al. Chest 2006;129:174-181",
            .anyOf([
                .joined(first: ["1", "2"], separators: [""], second: ["A", "B", "C"]), .grade,
            ])),
        GradeScheme("ACP", "Qaseem A et al. Ann Intern Med 2010;153:194-199", .grade),
        GradeScheme(
            "AAP", "American Academy of Pediatrics. Pediatrics 2004;114:874-877",
            .pair(
                first: [
                    "strong recommendation", "moderate recommendation", "recommendation",
                    "weak recommendation", "option",
                ],
                second: ["A", "B", "C", "D", "X"], secondAlone: true)),
        GradeScheme(
            "ACOG",
            "American College of Obstetricians and Gynecologists. "
                + "Obstet Gynecol 2021;138:518-522", .levels(["A", "B", "C"])),
        GradeScheme(
            "ACR", "American College of Radiology. ACR Appropriateness Criteria: overview",
            .tokens(["usually appropriate", "may be appropriate", "usually not appropriate"])),
        GradeScheme(
            "AAN", "French J, Gronseth G. Neurology 2008;71:1634-1638",
            .levels(["A", "B", "C", "U"])),
        GradeScheme(
            "AAOS", "American Academy of Orthopaedic Surgeons. Guideline methodology, version 4",
            .tokens(["strong", "moderate", "limited", "consensus"])),
        GradeScheme(
            "SORT", "Ebell MH et al. Am Fam Physician 2004;69:548-556", .tokens(["A", "B", "C"])),
        GradeScheme(
            "SIGN", "Harbour R, Miller J. BMJ 2001;323:334-336",
            .tokens(["A", "B", "C", "D", "strong", "conditional"])),
        GradeScheme(
            "Oxford",
            "Oxford Centre for Evidence-Based Medicine. Levels of evidence, 2009 and 2011",
            .tokens(["1", "1a", "1b", "1c", "2", "2a", "2b", "2c", "3", "3a", "3b", "4", "5"])),
        GradeScheme(
            "ASCO", "American Society of Clinical Oncology. Guidelines methodology manual", .grade),
        GradeScheme(
            "NCCN", "National Comprehensive Cancer Network. Categories of evidence and consensus",
            .tokens(["1", "2A", "2B", "3"])),
        GradeScheme(
            "CDC",
            "Kaplan JE et al. MMWR Recomm Rep 2009;58(RR-4):1-207; "
                + "Dowell D et al. MMWR Recomm Rep 2022;71(RR-3):1-95",
            .anyOf([
                .joined(
                    first: ["A", "B", "C", "D", "E"], separators: ["-", ""],
                    second: ["I", "II", "III"]),
                .joined(first: ["I", "II", "III"], separators: [""], second: ["A", "B", "C"]),
                .pair(first: ["A", "B"], second: ["1", "2", "3", "4"], secondAlone: false),
                .tokens(["recommended"]),
            ])),
    ]
}
