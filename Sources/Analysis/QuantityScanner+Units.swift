/// A unit that a scanner has read.
struct ScannedUnit {
    let unit: Unit
    let end: Int
    /// The token behind it.
    let next: Int
}

extension QuantityScanner {
    /// The unit that begins at a token, right behind a number: "mg", "mL/min/1.73 m2", "%".
    func unit(at index: Int) -> ScannedUnit? {
        guard index > 0 else { return nil }
        let joint = gap(before: index)
        let numberEnd = tokens[index - 1].span.end
        if joint.hasPrefix("%") {
            guard let sign = bytes[numberEnd...].firstIndex(of: UInt8(ascii: "%")) else {
                return nil
            }
            return ScannedUnit(unit: Unit(UnitAtom.percent), end: sign + 1, next: index)
        }
        if let degrees = temperature(at: index, joint: joint) { return degrees }
        let isPer = joint.isEmpty && text(index) == "per"
        if joint == "/" || isPer {
            guard atom(at: isPer ? index + 1 : index) != nil, let rate = divisors(at: index) else {
                return nil
            }
            return ScannedUnit(
                unit: Unit(nil, per: rate.atoms), end: tokens[rate.next - 1].span.end,
                next: rate.next)
        }
        guard ["", "-", "–", "‑"].contains(joint), let (atom, next) = atom(at: index) else {
            return nil
        }
        let rate = divisors(at: next)
        let behind = rate?.next ?? next
        return ScannedUnit(
            unit: Unit(atom, per: rate?.atoms ?? []), end: tokens[behind - 1].span.end,
            next: behind)
    }

    /// "°C", "degrees Fahrenheit", "F".
    private func temperature(at index: Int, joint: String) -> ScannedUnit? {
        let isNamed = ["degree", "degrees"].contains(text(index))
        let letter = isNamed ? index + 1 : index
        let isMarked = isNamed || ["°", "º", "˚"].contains(joint)
        let atoms: [String: UnitAtom] =
            isMarked
            ? [
                "c": .celsius, "celsius": .celsius, "f": .fahrenheit, "fahrenheit": .fahrenheit,
            ] : ["celsius": .celsius, "fahrenheit": .fahrenheit]
        guard let atom = atoms[text(letter)] else { return nil }
        return ScannedUnit(unit: Unit(atom), end: tokens[letter].span.end, next: letter + 1)
    }

    /// What the unit is divided by: "/kg/d", "per day", "a day".
    private func divisors(at index: Int) -> (atoms: [UnitAtom], next: Int)? {
        var atoms: [UnitAtom] = []
        var next = index
        while let (atom, behind) = divisor(at: next) {
            atoms.append(atom)
            next = behind
        }
        return atoms.isEmpty ? nil : (atoms, next)
    }

    private func divisor(at index: Int) -> (UnitAtom, next: Int)? {
        if gap(before: index) == "/" { return countedAtom(at: index) }
        guard gap(before: index).isEmpty else { return nil }
        if text(index) == "per" { return countedAtom(at: index + 1) }
        guard ["a", "each"].contains(text(index)), let (atom, next) = atom(at: index + 1),
            atom.dimension == "time"
        else { return nil }
        return (atom, next)
    }

    /// An atom that a number may stand before: "24 h", "1.73 m2".
    private func countedAtom(at index: Int) -> (UnitAtom, next: Int)? {
        if let found = atom(at: index) { return found }
        guard tokens.indices.contains(index), tokens[index].kind == .number,
            let count = Double(text(index)), let (atom, next) = atom(at: index + 1)
        else { return nil }
        return (atom.times(count, named: "\(text(index)) \(atom.name)"), next)
    }

    private func atom(at index: Int) -> (UnitAtom, next: Int)? {
        guard tokens.indices.contains(index) else { return nil }
        switch (text(index), text(index + 1)) {
        case ("mm", "hg"): return (.pressure, index + 2)
        case ("per", "cent"): return (.percent, index + 2)
        case ("pack", "year"), ("pack", "years"), ("pack", "yr"): return (.packYears, index + 2)
        default: break
        }
        guard let atom = UnitAtom.byToken[text(index)] else { return nil }
        guard !atom.isSmall || bytes[tokens[index].span.start].isASCIILower else { return nil }
        return (atom, index + 1)
    }
}
