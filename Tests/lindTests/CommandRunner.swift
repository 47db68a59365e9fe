import Foundation

/// Runs the built command as a user does and keeps all that it says.
struct CommandRunner {
    struct Result {
        var status: Int32
        var output: String
        var messages: String
    }

    /// Variables set beside those of the test's own process.
    var environment: [String: String] = [:]

    /// Runs `lind` with arguments and standard input, in a process of its own.
    func run(_ arguments: [String], input: String = "") throws -> Result {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files, not pipes: a pipe that nobody drains stops a command with much to say.
        let streams = try ["in", "out", "err"].map { name in
            let file = folder.appending(path: name)
            try (name == "in" ? input : "").write(to: file, atomically: false, encoding: .utf8)
            return file
        }
        process.standardInput = try FileHandle(forReadingFrom: streams[0])
        process.standardOutput = try FileHandle(forWritingTo: streams[1])
        process.standardError = try FileHandle(forWritingTo: streams[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
            messages: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
    }

    /// The product stands beside the test bundle.
    private static var executable: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "lind")
    }
}
