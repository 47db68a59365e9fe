/// A paired randomisation test of two systems over the same topics.
///
/// Under the null hypothesis a topic's two figures could as well stand the other way round; the
/// p-value is the share of random exchanges whose mean difference is at least as large as the
/// one seen (Smucker, Allan & Carterette 2007).
package struct RandomisationTest: Sendable {
    private let rounds: Int
    private let seed: UInt64

    /// - Parameters:
    ///   - rounds: random exchanges; the p-value is exact to about 1 / √rounds.
    ///   - seed: the same seed gives the same p-value.
    package init(rounds: Int = 10_000, seed: UInt64 = 1747) {
        self.rounds = rounds
        self.seed = seed
    }

    /// The two-sided p-value of paired figures; 1 where there are none.
    ///
    /// - Precondition: both have the same count.
    package func pValue(_ first: [Double], _ second: [Double]) -> Double {
        precondition(first.count == second.count, "figures are paired")
        let differences = zip(first, second).map { $1 - $0 }.filter { $0 != 0 }
        let seen = abs(differences.reduce(0, +))
        guard seen > 0 else { return 1 }
        var random = SplitMix64(state: seed)
        var asLarge = 0
        for _ in 0..<rounds {
            var sum = 0.0
            var bits: UInt64 = 0
            for (place, difference) in differences.enumerated() {
                if place % 64 == 0 { bits = random.next() }
                sum += bits & 1 == 0 ? difference : -difference
                bits >>= 1
            }
            if abs(sum) >= seen - 1e-12 { asLarge += 1 }
        }
        return Double(asLarge + 1) / Double(rounds + 1)
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014): small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
