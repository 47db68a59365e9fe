/// The ways in which an age is written.
extension QuantityScanner {
    /// "17F", "62M": an age in years with the sex behind it.
    func ageWithSex(at index: Int) -> Found? {
        let token = tokens[index]
        guard token.kind == .code, 2...4 ~= token.span.count,
            let sex = bytes[token.span.start..<token.span.end].last,
            sex == .ascii("F") || sex == .ascii("M"), let years = Double(token.text.dropLast()),
            1...110 ~= years
        else { return nil }
        var quantity = Quantity(lower: years, upper: years, unit: .year, span: token.span)
        quantity.role = .age
        return Found(quantity: quantity, next: index + 1)
    }

    /// Recognises what has been read as an age by what stands before it (from token `start` on)
    /// or behind it, and takes in what belongs to it.
    func readAge(into found: inout Found, from start: Int) {
        guard found.quantity.unit == nil || found.quantity.unit?.dimension == "time" else { return }
        let isAge =
            takesInAgeSuffix(&found) || namesAge(before: start)
            || ["older", "younger"].contains(text(start))
            || ["older", "younger"].contains(text(found.next - 1))
            || text(found.next - 1) == "yo"
            || (isBounded(found.quantity) && namesPeople(before: start))
            || statesOwnAge(found, from: start)
        guard isAge else { return }
        found.quantity.role = .age
        if found.quantity.unit == nil { found.quantity.unit = .year }
    }

    /// "-old", " of age", "y/o": extends the quantity over it.
    private func takesInAgeSuffix(_ found: inout Found) -> Bool {
        guard found.quantity.unit != nil else { return false }
        let next = found.next
        let joint = gap(before: next)
        let length: Int
        if text(next) == "old", joint.isEmpty || joint == "-" {
            length = 1
        } else if text(next) == "o", joint == "/" {
            length = 1
        } else if reads(["of", "age"], at: next), joint.isEmpty {
            length = 2
        } else {
            return false
        }
        let isBounded = isBounded(found.quantity)
        found.next = next + length
        found.quantity.span.end = tokens[found.next - 1].span.end
        if !isBounded { takeInComparatorBehind(&found) }
        return true
    }

    /// "65 years of age or older".
    private func takeInComparatorBehind(_ found: inout Found) {
        let next = found.next
        guard ["or", "and"].contains(text(next)),
            let relation = ComparatorPhrase.behind[text(next + 1)]
        else { return }
        found.quantity.apply(relation)
        found.quantity.span.end = tokens[next + 1].span.end
        found.next = next + 2
    }

    /// "aged 50", "age of 50", "ages between 50".
    private func namesAge(before start: Int) -> Bool {
        let links: Set = ["of", "is", "was", "from", "between", "at", "range"]
        let index = links.contains(text(start - 1)) ? start - 2 : start - 1
        return ["age", "aged", "ages"].contains(text(index))
            && ["", ":", "="].contains(gap(before: index + 1))
    }

    /// "adults 50 to 80", "children of 6 to 11".
    private func namesPeople(before start: Int) -> Bool {
        Self.people.contains(text(text(start - 1) == "of" ? start - 2 : start - 1))
    }

    /// "I am 45", "he is 66", "my patient of 48": a bare number said of a person.
    private func statesOwnAge(_ found: Found, from start: Int) -> Bool {
        guard found.quantity.unit == nil, let years = found.quantity.value, 1...110 ~= years,
            years == years.rounded(), !gap(before: found.next).hasPrefix("%"),
            !["of", "x", "times"].contains(text(found.next))
        else { return false }
        let isOf = ["patient", "woman", "man", "girl", "boy", "lady", "gentleman"]
            .contains(text(start - 2))
        switch text(start - 1) {
        case "am", "i'm", "im", "he's", "she's": return true
        case "is", "turned", "was": return ["he", "she", "who", "i"].contains(text(start - 2))
        case "of": return isOf
        default: return false
        }
    }

    private func isBounded(_ quantity: Quantity) -> Bool { quantity.value == nil }

    /// Those of whom a bare "over 65" tells the age.
    private static let people: Set = [
        "adult", "adults", "people", "persons", "patients", "patient", "women", "woman", "men",
        "man", "children", "child", "infants", "infant", "girls", "boys", "those", "individuals",
        "adolescents", "baby", "babies", "newborns", "neonates", "toddlers", "boy", "girl",
        "someone", "anyone", "females", "males", "person",
    ]
}
