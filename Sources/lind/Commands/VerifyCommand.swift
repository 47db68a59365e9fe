import Answering
import ArgumentParser
import Corpus
import Foundation
import Indexing

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove an answer: read every quoted byte again in the index and its sources.",
        discussion: """
            Fails on a changed byte, a dangling number, a reference that nobody cites, an altered \
            grade or direction, and on a document whose source has changed since it was indexed.

            Example:
              lind ask "…" --format json > answer.json; lind verify answer.json

            Exit status: 0 the answer holds, 2 it does not, 64 usage.
            """)

    @Argument(help: "The answer, as `lind ask --format json` prints it; `-` is standard input.")
    var answer: String

    @OptionGroup var index: IndexOption

    func run() throws {
        let answer = try AnswerFile(path: answer).answer
        let reader = try index.reader()
        var findings = try AnswerVerifier(index: reader).findings(answer)
        if index.path == nil {
            findings += try SourceCheck(corpus: Home.find().corpus, index: reader).findings(answer)
        }
        for finding in findings { Output.line("\(finding)") }
        guard findings.isEmpty else { throw ExitStatus.error.code }
        let sources = answer.allClaims.flatMap(\.sources).count
        Output.line(
            "holds: \(sources) excerpts of \(answer.references.count) references read again")
    }
}
