import Analysis
import Corpus
import Terminology

/// Tells a statement that says how much of a medicine to take, how often or for how long.
struct DosingWords {
    let glossary: Glossary

    func areIn(_ statement: Statement) -> Bool {
        if statement.role == .dose { return true }
        let quantities = QuantityReader.quantities(in: statement.text)
        if quantities.contains(where: { isAmount($0) || $0.role == .frequency }) { return true }
        let namesDrug = statement.concepts.interventions.contains {
            glossary.type(of: $0).isDrug
        }
        return namesDrug
            && quantities.contains { $0.role == .measure && $0.unit?.dimension == "time" }
    }

    /// Milligrams and millilitres, a kilogram of body weight or none; not what is measured in blood.
    private func isAmount(_ quantity: Quantity) -> Bool {
        guard let dimension = quantity.unit?.dimension else { return false }
        return ["mass", "volume", "mass/mass", "mass/time", "mass/mass/time"].contains(dimension)
    }
}
