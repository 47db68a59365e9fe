/// Finds policies that a question or case names by number: "CPB 0411", "NCD 150.2", "LCD L33836".
enum NamedSources {
    private static let prefixes: Set<String> = ["cpb", "ncd", "lcd", "lca", "policy"]

    static func names(in text: String) -> [String] {
        let words = text.split { $0.isWhitespace || ",;()?".contains($0) }
        var names: [String] = []
        for (word, next) in zip(words, words.dropFirst())
        where prefixes.contains(word.lowercased()) && next.contains(where: \.isNumber) {
            let number = next.hasSuffix(".") ? next.dropLast() : next
            names.appendNew(word.uppercased() + " " + number)
        }
        return names
    }
}
