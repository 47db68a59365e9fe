import Testing
import TestSupport

@testable import Indexing

@Suite struct ImpactListTests {
    @Test(arguments: [1, ImpactFormat.shortLimit, 13, 500, 4_000, 30_000])
    func returnsWhatWasEncoded(count: Int) throws {
        var random = SeededGenerator(seed: UInt64(count))
        let ordinals = Set((0..<count).map { _ in Int32.random(in: 0..<40_000, using: &random) })
            .sorted()
        let impacts = ordinals.map { _ in UInt8.random(in: 1...255, using: &random) }
        let list = try #require(
            ImpactList(ImpactFormat.encode(ordinals: ordinals, impacts: impacts)))

        var read: [Int32: UInt8] = [:]
        list.forEach { read[$0] = $1 }
        #expect(read == Dictionary(uniqueKeysWithValues: zip(ordinals, impacts)))
        #expect(list.count == ordinals.count)
        #expect(list.maximum == impacts.max())
        for ordinal in Int32(0)..<1_000 {
            #expect(list.impact(of: ordinal) == read[ordinal] ?? 0)
        }
    }

    @Test func refusesBytesOfNoList() {
        #expect(ImpactList([]) == nil)
        #expect(ImpactList([9, 1, 2]) == nil)
        #expect(ImpactList([1, 0]) == nil)
    }

    @Test func refusesAListThatWasCutOff() {
        let ordinals = (0..<2_000).map { Int32($0 * 3) }
        let bytes = ImpactFormat.encode(
            ordinals: ordinals, impacts: ordinals.map { _ in 7 })
        #expect(ImpactList(Array(bytes.dropLast())) == nil)
        #expect(ImpactList(Array(bytes.prefix(20))) == nil)
    }
}
