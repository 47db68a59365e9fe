import ArgumentParser
import Foundation
import Terminology

/// A vocabulary as it is named on the command line: `FILE` or `TYPE=FILE`.
struct ThesaurusOption: ExpressibleByArgument {
    private let type: ConceptType
    private let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        if parts.count == 2, let type = ConceptType(rawValue: String(parts[0])) {
            self.type = type
            path = String(parts[1])
        } else {
            type = .condition
            path = argument
        }
    }

    func read() throws -> Thesaurus {
        do {
            return Thesaurus(
                file: path, type: type, text: try String(contentsOfFile: path, encoding: .utf8))
        } catch {
            throw GlossaryError.unreadable(path: path, reason: error.localizedDescription)
        }
    }
}
