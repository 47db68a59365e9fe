import ArgumentParser
import Foundation
import Records

/// A session that is kept under a name.
struct SessionOption: ParsableArguments {
    @Option(
        name: .customLong("session"),
        help: ArgumentHelp("Keep the exchange under a name, and continue it.", valueName: "name"))
    var name: String?

    func validate() throws {
        if let name, !SessionStore.isName(name) {
            throw ValidationError(RecordsError.badName(name).description)
        }
    }

    /// nil where nothing is to be kept.
    func keeping() throws -> Conversation.Keeping? {
        try name.map { Conversation.Keeping(store: try UserRecords.sessions(), name: $0) }
    }
}

/// What Lind keeps for its user, under the XDG state directory.
enum UserRecords {
    static func sessions() throws -> SessionStore {
        SessionStore(database: try database())
    }

    static func articles() throws -> ArticleStore {
        ArticleStore(database: try database())
    }

    private static func database() throws -> RecordDatabase {
        let environment = ProcessInfo.processInfo.environment
        return try RecordDatabase(path: UserFolder.state.path(in: environment) + "/records.sqlite")
    }
}
