// Feeds every reader spoilt sources; see `Scripts/fuzz`.
//
//   reader-fuzz TARGET FIRST COUNT    inputs FIRST ..< FIRST + COUNT; prints faults, exit 1
//   reader-fuzz TARGET show NUMBER    prints one input
//   reader-fuzz list                  prints the targets' names

import Foundation

/// Seconds that a thousand inputs may take before they count as a hang.
let patience: UInt32 = 120

func usage() -> Never {
    FileHandle.standardError.write(Data("usage: reader-fuzz TARGET FIRST COUNT | list\n".utf8))
    exit(64)
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["list"] {
    Target.all.forEach { print($0.name) }
    exit(0)
}
guard arguments.count == 3, let target = Target.all.first(where: { $0.name == arguments[0] }),
    let last = UInt64(arguments[2])
else { usage() }
let mutator = Mutator(seeds: target.seeds, tokens: Seeds.tokens)
if arguments[1] == "show" {
    FileHandle.standardOutput.write(Data(mutator.input(last)))
    exit(0)
}
guard let first = UInt64(arguments[1]) else { usage() }

/// The number in work goes to a file that outlives a crash, by way of memory.
let path = ProcessInfo.processInfo.environment["READER_FUZZ_PROGRESS"] ?? "/dev/null"
let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
var faults = 0
for number in first..<(first + last) {
    if number % 1_000 == 0 { alarm(patience) }
    var mark = number
    pwrite(descriptor, &mark, 8, 0)
    if let fault = target.run(mutator.input(number)) {
        print("\(target.name) \(number): \(fault)")
        faults += 1
    }
}
exit(faults == 0 ? 0 : 1)
