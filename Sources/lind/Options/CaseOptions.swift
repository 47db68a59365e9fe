import ArgumentParser

/// What is known of the patient or the request.
struct CaseOptions: ParsableArguments {
    @Option(
        name: .customLong("case"),
        help: ArgumentHelp("What is known of the patient or the request.", valueName: "text"))
    var stated: String?

    @Option(
        help: ArgumentHelp("Read the case from a file; `-` is standard input.", valueName: "path"))
    var caseFile: String?

    func validate() throws {
        if stated != nil, caseFile != nil {
            throw ValidationError("Give the case with --case or with --case-file, not with both.")
        }
    }

    /// nil where no case is given, or an empty one.
    func text() throws -> String? {
        let text = try stated ?? caseFile.map(InputText.file) ?? ""
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }
}
