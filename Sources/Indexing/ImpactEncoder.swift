import Foundation
import GRDB

/// Turns weighted term frequencies into the bytes that ranking reads.
struct ImpactEncoder {
    /// The impact 255 is the limit of `tf / (tf + norm)`.
    static let scale: Float = 255

    private let norms: [Float]
    private let workNorms: [Float]
    /// The work of each passage; empty where every passage is a work of its own.
    private let workOfPassage: [Int32]

    /// - Parameters:
    ///   - averageLength: of the passages of the whole index, in quarters of an occurrence.
    ///   - lengths: of the segment's passages, in the same unit.
    init(
        parameters: RankingParameters, averageLength: Float, lengths: [UInt32], workStarts: [Int32]
    ) {
        let norm = LengthNorm(k1: parameters.k1, b: parameters.b)
        norms = lengths.map { norm($0, average: averageLength) }
        guard workStarts.count < lengths.count else {
            (workNorms, workOfPassage) = ([], [])
            return
        }
        let ends = workStarts.dropFirst() + [Int32(lengths.count)]
        let workLengths = zip(workStarts, ends).map { start, end in
            lengths[Int(start)..<Int(end)].reduce(0, +)
        }
        let average = Float(workLengths.reduce(0) { $0 + Int($1) }) / Float(workLengths.count)
        let workNorm = LengthNorm(k1: parameters.workK1, b: parameters.workB)
        workNorms = workLengths.map { workNorm($0, average: average) }
        workOfPassage = zip(workStarts, ends).enumerated().flatMap { work, range in
            repeatElement(Int32(work), count: Int(range.1 - range.0))
        }
    }

    func encode(_ term: [UInt8], _ ordinals: [Int32], _ units: [UInt32]) -> EncodedTerm {
        let impacts = zip(ordinals, units).map { Self.impact(units: $1, norm: norms[Int($0)]) }
        return EncodedTerm(
            term: term, passages: ordinals.count,
            impacts: ImpactFormat.encode(ordinals: ordinals, impacts: impacts),
            works: workOfPassage.isEmpty ? nil : encodeWorks(ordinals, units))
    }

    private func encodeWorks(_ ordinals: [Int32], _ units: [UInt32]) -> [UInt8] {
        var works: [Int32] = []
        var sums: [UInt32] = []
        for (ordinal, units) in zip(ordinals, units) {
            let work = workOfPassage[Int(ordinal)]
            if works.last == work {
                sums[sums.count - 1] += units
            } else {
                works.append(work)
                sums.append(units)
            }
        }
        let impacts = zip(works, sums).map { Self.impact(units: $1, norm: workNorms[Int($0)]) }
        return ImpactFormat.encode(ordinals: works, impacts: impacts)
    }

    private static func impact(units: UInt32, norm: Float) -> UInt8 {
        let frequency = Float(units)
        return UInt8(max(1, (scale * frequency / (frequency + norm)).rounded()))
    }
}

/// `k1 * (1 - b + b * dl / avgdl)`, in quarters of an occurrence.
struct LengthNorm {
    let k1: Float
    let b: Float

    func callAsFunction(_ length: UInt32, average: Float) -> Float {
        let relative = average > 0 ? Float(length) / average : 1
        return FieldWeights.unitsPerOccurrence * k1 * (1 - b + b * relative)
    }
}

/// One term's row of the table `posting`.
struct EncodedTerm: Sendable {
    var term: [UInt8]
    var passages: Int
    var impacts: [UInt8]
    var works: [UInt8]?

    static let insertion = "INSERT INTO posting VALUES (?,?,?,?,?)"

    func arguments(segment: Int) -> StatementArguments {
        [
            String(decoding: term, as: UTF8.self), segment, passages, Data(impacts),
            works.map { Data($0) },
        ]
    }
}
