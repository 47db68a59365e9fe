import Crypto
import Foundation
import Testing

@testable import Indexing

@Suite struct ContentTallyTests {
    private let hashes = (0..<40).map { Data(SHA256.hash(data: Data([UInt8($0)]))) }

    private func tally(_ hashes: some Sequence<Data>) -> ContentTally {
        var tally = ContentTally()
        for hash in hashes { tally.add(hash, passages: 2) }
        return tally
    }

    @Test func theOrderDoesNotMatter() {
        #expect(tally(hashes) == tally(hashes.reversed()))
        #expect(tally(hashes).fingerprint != tally(hashes.dropLast()).fingerprint)
    }

    @Test func whatIsRemovedLeavesNothing() {
        var tally = tally(hashes)
        for hash in hashes.dropFirst(3) { tally.remove(hash, passages: 2) }
        #expect(tally == self.tally(hashes.prefix(3)))
    }

    @Test func isReadAsItWasKept() {
        let tally = tally(hashes)
        let kept = ContentTally(documents: 40, passages: 80, sum: tally.bytes)
        #expect(kept == tally)
    }
}
