/// A name as PubMed prints it, `Surname AB`, taken apart.
struct PersonName: Equatable, Sendable {
    var family: String
    /// Initials with full stops, `A. B.`; empty where the name has none.
    var given: String

    /// The last word is taken for initials when it is at most three capital letters; anything
    /// else, such as the name of a group, is a family name alone.
    init(parsing name: String) {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, last.count <= 3,
            last.allSatisfy({ $0.isUppercase })
        else {
            family = name
            given = ""
            return
        }
        family = words.dropLast().joined(separator: " ")
        given = last.map { "\($0)." }.joined(separator: " ")
    }

    /// `Surname, A. B.`
    var inverted: String { given.isEmpty ? family : "\(family), \(given)" }
}
