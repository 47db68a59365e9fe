import Foundation

/// Where the embedded corpus lies and where its index is kept.
struct Home: Equatable {
    /// The folder that holds `Corpus`.
    var root: String
    var index: String

    var corpus: String { root + "/Corpus" }
    var glossary: String { corpus + "/glossary" }

    /// `LIND_HOME`, else the checkout that the executable was built in, else `share/lind` beside
    /// the `bin` that it was installed in.
    ///
    /// - Throws: ``LindError`` where there is none.
    static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: String = Home.executable()
    ) throws(LindError) -> Home {
        if let named = environment["LIND_HOME"], !named.isEmpty {
            guard isFolder(named + "/Corpus") else { throw .homeWithoutCorpus(path: named) }
            return Home(root: named, environment: environment)
        }
        for folder in ancestors(of: executable) where isFolder(folder + "/Corpus") {
            if isFile(folder + "/Package.swift") {
                return Home(root: folder, environment: environment)
            }
        }
        for folder in ancestors(of: executable) where isFolder(folder + "/share/lind/Corpus") {
            return Home(root: folder + "/share/lind", environment: environment)
        }
        throw .noHome(executable: executable)
    }

    /// The index lies in the home's own `Indexes` where that may be written, else in the user's
    /// cache, under a name that tells one home's from another's.
    private init(root: String, environment: [String: String]) {
        self.root = root
        let own = root + "/Indexes"
        if access(own, W_OK) == 0 {
            index = own + "/lind.sqlite"
        } else {
            let name = String(Fingerprint.of(root), radix: 16)
            index = UserFolder.cache.path(in: environment) + "/corpus-\(name).sqlite"
        }
    }

    private static func ancestors(of path: String) -> [String] {
        var folders: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            folders.append(String(rest))
        }
        return folders
    }

    /// The running program's file, links resolved.
    static func executable() -> String {
        let own = CommandLine.arguments[0]
        #if os(Linux)
            let link = "/proc/self/exe"
        #else
            let link = Bundle.main.executablePath ?? own
        #endif
        guard let resolved = realpath(link, nil) else { return own }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }
    private static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }

    private static func mode(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
