/// A number that ranking depends on, by the name it has on the command line.
package enum RankingParameter: String, CaseIterable, Sendable {
    case workWeight = "work-weight"
    case passageRarity = "passage-rarity"
    case workRarity = "work-rarity"
    case proximityWeight = "proximity-weight"
    case conceptWeight = "concept-weight"
    case narrowerWeight = "narrower-weight"

    var path: WritableKeyPath<RetrievalConfiguration, Float> {
        switch self {
        case .workWeight: \.workWeight
        case .passageRarity: \.passageRarity
        case .workRarity: \.workRarity
        case .proximityWeight: \.proximityWeight
        case .conceptWeight: \.conceptWeight
        case .narrowerWeight: \.narrowerWeight
        }
    }

    /// Weights are 0 or more, exponents any number.
    func admits(_ value: Float) -> Bool {
        switch self {
        case .workWeight, .proximityWeight, .conceptWeight, .narrowerWeight:
            value >= 0 && value.isFinite
        case .passageRarity, .workRarity: value.isFinite
        }
    }
}
