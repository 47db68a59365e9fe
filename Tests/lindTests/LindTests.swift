import Testing

struct LindTests {
    private let runner = CommandRunner()

    @Test func helpGoesToStandardOutput() throws {
        let result = try runner.run(["--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("USAGE: lind"))
        #expect(result.messages.isEmpty)
    }

    @Test(arguments: [["--no-such-option"], ["no-such-command"]])
    func aCommandLineThatIsNotUnderstoodEndsWith64(arguments: [String]) throws {
        let result = try runner.run(arguments)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("Usage: lind"))
    }
}
