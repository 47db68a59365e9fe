import ArgumentParser

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Build, update and check indexes.",
        subcommands: [
            IndexBuildCommand.self, IndexUpdateCommand.self, IndexStatusCommand.self,
            IndexVerifyCommand.self, IndexCompactCommand.self,
        ])
}
