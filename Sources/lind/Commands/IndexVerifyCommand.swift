import ArgumentParser
import Indexing

struct IndexVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that an index is as it was written.",
        discussion: """
            Reads everything: the file's structure, each passage against its SHA-256, each \
            document's passages, each term's postings, the full-text table against the texts.

            Example:
              lind index verify

            Exit status: 0 sound, 2 damaged or unreadable, 64 usage.
            """)

    @OptionGroup var index: IndexOption

    func run() throws {
        let path = try index.resolvedPath()
        let damage = try IndexVerifier(path: path).damage()
        for item in damage { Output.line("\(item)") }
        guard damage.isEmpty else {
            Output.message("\(path) is damaged: rebuild it with `lind index build`")
            throw ExitStatus.error.code
        }
        Output.line("\(path) is sound")
    }
}
