/// The user's folders by the XDG Base Directory Specification.
enum UserFolder {
    case cache
    case state

    /// Lind's own folder in it, which need not exist.
    func path(in environment: [String: String]) -> String {
        let (variable, fallback) =
            switch self {
            case .cache: ("XDG_CACHE_HOME", ".cache")
            case .state: ("XDG_STATE_HOME", ".local/state")
            }
        // The specification has relative paths ignored.
        if let named = environment[variable], named.hasPrefix("/") { return named + "/lind" }
        return (environment["HOME"] ?? "") + "/\(fallback)/lind"
    }
}
