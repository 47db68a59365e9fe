/// Percentiles of the time that questions took, in milliseconds (nearest rank).
package struct LatencySummary: Equatable, Sendable {
    package let p50: Double
    package let p95: Double
    package let p99: Double

    /// - Parameter times: of one question each; all figures are 0 where there are none.
    package init(_ times: [Duration]) {
        let sorted = times.sorted()
        func percentile(_ share: Double) -> Double {
            guard !sorted.isEmpty else { return 0 }
            let rank = Int((share * Double(sorted.count)).rounded(.up))
            let time = sorted[max(0, rank - 1)]
            return Double(time.components.seconds) * 1e3
                + Double(time.components.attoseconds) / 1e15
        }
        p50 = percentile(0.50)
        p95 = percentile(0.95)
        p99 = percentile(0.99)
    }
}
