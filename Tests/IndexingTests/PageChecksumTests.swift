import Testing

@testable import Indexing

@Suite struct PageChecksumTests {
    @Test func everyFlippedBitChangesIt() {
        let page = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 64)
        defer { page.deallocate() }
        for offset in page.indices { page[offset] = UInt8(truncatingIfNeeded: offset &* 37) }
        PageChecksum.seal(page)
        #expect(PageChecksum.holds(UnsafeRawBufferPointer(page)))
        for bit in 0..<page.count * 8 {
            page[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!PageChecksum.holds(UnsafeRawBufferPointer(page)))
            page[bit / 8] ^= 1 << UInt8(bit % 8)
        }
    }

    @Test func anEmptyPageHoldsNone() {
        let page = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 64)
        defer { page.deallocate() }
        page.initializeMemory(as: UInt8.self, repeating: 0)
        #expect(!PageChecksum.holds(UnsafeRawBufferPointer(page)))
    }
}
