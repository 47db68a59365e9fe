import Analysis
import Corpus
import Foundation
import Testing

@testable import Indexing

@Suite struct PackedFieldsTests {
    private static let block: Block = {
        var annotation = Annotation()
        annotation.direction = .conditional
        annotation.grade = "2C"
        annotation.intervention = ["amoxicillin", "β-lactam"]
        annotation.anatomy = []
        annotation.criteria = CountedCriteria(atLeast: 2, of: ["fever", "cough", "rales"])
        var population = Population()
        population.age = ["6 mo to 2 y"]
        population.exposure = ["smoker"]
        annotation.population = population
        return Block(
            shape: .row, span: ByteRange(200, 70_000), role: .dose, headings: ["", "Doses"],
            context: [ByteRange(0, 12), ByteRange(12, 12)], annotation: annotation, page: 3)
    }()

    @Test func blocksComeBackAsTheyWere() throws {
        let blocks = [
            Self.block, Block(shape: .paragraph, span: ByteRange(0, 0)),
            Block(shape: .item, span: ByteRange(1, 2), annotation: Annotation()),
        ]
        let packed = try PackedBlocks(blocks: blocks).packed()
        #expect(try packed.withUnsafeBytes { try PackedBlocks(packed: $0).blocks } == blocks)
    }

    @Test func detailsComeBackAsTheyWere() throws {
        var metadata = DocumentMetadata(id: "a", kind: .guideline, title: "A")
        metadata.authors = ["Ångström A"]
        metadata.topics = ["one", "two"]
        metadata.population.age = ["adult"]
        let details = DocumentDetails(metadata)
        let packed = try details.packed()
        #expect(try packed.withUnsafeBytes { try DocumentDetails(packed: $0) } == details)
    }

    /// Whatever a damaged row holds, reading it ends with an error or some value.
    @Test func damagedBytesNeverCrash() throws {
        let packed = [UInt8](try PackedBlocks(blocks: [Self.block]).packed())
        for end in 0..<packed.count {
            #expect(throws: PackedError.self) {
                try packed[..<end].withUnsafeBytes { try PackedBlocks(packed: $0) }
            }
        }
        for place in packed.indices {
            for byte in [0, 0x7F, 0x80, 0xFF] as [UInt8] {
                var damaged = packed
                damaged[place] = byte
                _ = try? damaged.withUnsafeBytes { try PackedBlocks(packed: $0) }
            }
        }
    }
}
