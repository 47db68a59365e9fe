/// One walk over the tokens of a text, looking for quantities.
struct QuantityScanner {
    let bytes: [UInt8]
    let tokens: [Token]

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens = Tokenizer().tokens(in: text)
    }

    /// A quantity and the token behind it.
    struct Found {
        var quantity: Quantity
        var next: Int
    }

    func quantities() -> [Quantity] {
        var quantities: [Quantity] = []
        var index = 0
        while index < tokens.count {
            if let found = frequency(at: index) ?? ageWithSex(at: index) ?? measured(at: index) {
                quantities.append(found.quantity)
                index = found.next
            } else {
                index += 1
            }
        }
        return quantities
    }

    /// What stands between a token and the one before, without white space.
    func gap(before index: Int) -> String {
        let start = index > 0 ? tokens[index - 1].span.end : 0
        let end = index < tokens.count ? tokens[index].span.start : bytes.count
        guard start < end else { return "" }
        return String(
            decoding: bytes[start..<end].filter { !$0.isASCIISpace }, as: UTF8.self)
    }

    /// The token's text; empty outside the tokens.
    func text(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }

    /// Whether the tokens from `index` on are these words with nothing but space between them.
    func reads(_ words: [String], at index: Int) -> Bool {
        index >= 0
            && words.indices.allSatisfy {
                text(index + $0) == words[$0] && ($0 == 0 || gap(before: index + $0).isEmpty)
            }
    }

    /// A number or a range with its unit and what stands around them.
    private func measured(at start: Int) -> Found? {
        guard let first = number(at: start) else { return nil }
        let firstUnit = unit(at: first.next)
        let second = upperNumber(of: start, behind: firstUnit?.next ?? first.next)
        let last = second ?? first
        let lastUnit = second.map { unit(at: $0.next) } ?? firstUnit
        guard lastUnit != nil || !(first.isWord || last.isWord) else { return nil }

        let measure =
            lastUnit?.unit ?? firstUnit?.unit ?? pressureUnit(ofPairAt: first.next)
        var lower = first.value
        if let firstUnit, let measure {
            lower = firstUnit.unit.convert(lower, to: measure) ?? lower
        }
        let comparator = second == nil ? ComparatorPhrase(before: start, in: self) : nil
        var found = Found(
            quantity: Quantity(
                lower: lower, upper: second?.value ?? lower, unit: measure,
                span: ByteRange(comparator?.start ?? first.start, lastUnit?.end ?? last.end)),
            next: lastUnit?.next ?? last.next)
        comparator.map { found.quantity.apply($0.relation) }
        if second == nil, comparator == nil { applyComparatorBehind(to: &found) }
        readAge(into: &found, from: comparator?.firstToken ?? start)
        return found
    }

    /// The second number of "50-80 y", "6 mo-12 y", "8 to 60 days", "between 50 and 80".
    private func upperNumber(of start: Int, behind next: Int) -> ScannedNumber? {
        if ["-", "–", "—", "−"].contains(gap(before: next)) {
            return number(at: next, afterDash: true)
        }
        let isBetween = text(start - 1) == "between" && text(next) == "and"
        guard isBetween || ["to", "through"].contains(text(next)),
            ["", "%"].contains(gap(before: next)),
            gap(before: next + 1).isEmpty
        else { return nil }
        return number(at: next + 1)
    }

    /// Millimetres of mercury for the "120" of "120/80 mm Hg".
    private func pressureUnit(ofPairAt next: Int) -> Unit? {
        guard gap(before: next) == "/", let second = number(at: next),
            let unit = unit(at: second.next)?.unit, unit.dimension == "pressure"
        else { return nil }
        return unit
    }

    /// "or older", "and above", "+".
    private func applyComparatorBehind(to found: inout Found) {
        let next = found.next
        if gap(before: next).hasPrefix("+") {
            found.quantity.apply(.atLeast)
            found.quantity.span.end = tokens[next - 1].span.end + 1
            return
        }
        guard ["or", "and"].contains(text(next)), gap(before: next).isEmpty,
            let relation = ComparatorPhrase.behind[text(next + 1)]
        else { return }
        found.quantity.apply(relation)
        found.quantity.span.end = tokens[next + 1].span.end
        found.next = next + 2
        // "30 or more pack-years"
        if found.quantity.unit == nil, let unit = unit(at: found.next) {
            found.quantity.unit = unit.unit
            found.quantity.span.end = unit.end
            found.next = unit.next
        }
    }
}
