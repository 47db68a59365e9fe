import Answering
import ArgumentParser
import Indexing

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check the citations of a Markdown answer, whoever wrote it.",
        discussion: """
            Reports numbers without a reference, references that nobody cites, references that the \
            index lacks or that are superseded, and statements whose words, numbers or negations \
            no cited passage bears out.

            Example:
              lind lint answer.md

            Exit status: 0 no findings, 2 findings or error, 64 usage.
            """)

    @Argument(help: "The answer in Markdown; `-` is standard input.")
    var answer: String

    @OptionGroup var index: IndexOption

    func run() throws {
        let text = try InputText.file(answer)
        let findings = try MarkdownLint(index: index.reader()).findings(text)
        for finding in findings { Output.line("\(answer):\(finding)") }
        if !findings.isEmpty { throw ExitStatus.error.code }
    }
}
