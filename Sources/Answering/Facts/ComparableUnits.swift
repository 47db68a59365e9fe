import Analysis

/// Brings a measured value into the unit that a source compares in, where its own unit does not
/// convert by itself.
enum ComparableUnits {
    /// The value in `unit`; nil where the two cannot be compared.
    ///
    /// - Parameter quantity: the glossary's name of what is measured: between moles and grams only
    ///   the substance tells.
    static func value(_ value: Quantity, in unit: Unit, of quantity: String) -> Quantity? {
        if let converted = value.converted(to: unit) { return converted }
        guard let own = value.unit else { return nil }
        if isClearance(own), isClearance(unit) {
            var same = value
            same.unit = unit
            return same
        }
        return factor(from: own, to: unit, of: quantity).map { factor in
            var scaled = value
            scaled.lower = value.lower.map { $0 * factor }
            scaled.upper = value.upper.map { $0 * factor }
            scaled.unit = unit
            return scaled
        }
    }

    /// Clearances are dosed by alike, whether they are related to the body's surface or not.
    static func isClearance(_ unit: Unit) -> Bool {
        unit.name == "mL/min" || unit.name.hasPrefix("mL/min/1.73")
    }

    /// One `from` of the substance in `to`: "µmol/L" of creatinine in "mg/dL".
    private static func factor(from: Unit, to: Unit, of quantity: String) -> Double? {
        let ratio = from.factor / to.factor
        let mass = molarMasses.first { quantity.hasSuffix($0.name) }?.mass
        switch (from.dimension, to.dimension) {
        case ("amount/volume", "mass/volume"): return mass.map { ratio * $0 }
        case ("mass/volume", "amount/volume"): return mass.map { ratio / $0 }
        case ("amount/volume", "equivalents/volume"), ("equivalents/volume", "amount/volume"):
            return monovalent.contains { quantity.hasSuffix($0) } ? ratio : nil
        default: return nil
        }
    }

    /// Grams per mole of what laboratories report in both ways.
    private static let molarMasses: [(name: String, mass: Double)] = [
        ("creatinine", 113.12), ("urate", 168.11), ("uric acid", 168.11), ("bilirubin", 584.66),
        ("glucose", 180.16), ("cholesterol", 386.65), ("triglycerides", 885.4),
        ("calcium", 40.08), ("phosphate", 30.97), ("lactate", 90.08), ("urea", 60.06),
    ]

    /// Ions of one charge, of which a mole is an equivalent.
    private static let monovalent = ["potassium", "sodium", "chloride", "bicarbonate"]
}
