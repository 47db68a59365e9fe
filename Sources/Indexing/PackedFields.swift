import Analysis
import Corpus
import Foundation

/// A value that names its fields to a coder, in the order in which they are stored.
///
/// A field that is added, dropped or moved needs a new `Schema.version`.
protocol Packed {
    init()
    mutating func code(with coder: inout some PackedCoder) throws(PackedError)
}

extension Packed {
    func packed() throws(PackedError) -> Data {
        var copy = self
        var writer = PackedWriter()
        try copy.code(with: &writer)
        return Data(writer.bytes)
    }

    init(packed bytes: UnsafeRawBufferPointer) throws(PackedError) {
        self.init()
        var reader = PackedReader(bytes)
        try code(with: &reader)
    }
}

/// The blocks of a passage.
struct PackedBlocks: Packed {
    var blocks: [Block] = []

    mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        var count = blocks.count
        try coder.code(&count)
        try coder.codeElements(
            &blocks, count: count, empty: Block(shape: .paragraph, span: ByteRange(0, 0))
        ) { coder, block throws(PackedError) in
            try block.code(with: &coder)
        }
    }
}

extension Block {
    fileprivate mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        var shape: Shape? = shape
        try coder.code(&shape)
        self.shape = shape ?? .paragraph
        try span.code(with: &coder)
        try coder.code(&role)
        try coder.code(&headings)
        var count = context.count
        try coder.code(&count)
        try coder.codeElements(&context, count: count, empty: ByteRange(0, 0)) {
            coder, span throws(PackedError) in
            try span.code(with: &coder)
        }
        try coder.codeOptional(&annotation, empty: Annotation()) {
            coder, annotation throws(PackedError) in
            try annotation.code(with: &coder)
        }
        try coder.code(&page)
    }
}

extension ByteRange {
    /// Start and length.
    fileprivate mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        var start = start
        var count = count
        try coder.code(&start)
        try coder.code(&count)
        self = ByteRange(start, start + count)
    }
}

extension Annotation {
    fileprivate mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        try coder.code(&direction)
        try coder.code(&effect)
        try coder.code(&grade)
        try coder.code(&scheme)
        try coder.code(&line)
        try coder.code(&action)
        try coder.code(&intervention)
        try coder.code(&comparator)
        try coder.code(&condition)
        try coder.code(&outcome)
        try Population.code(&population, with: &coder)
        try coder.code(&anatomy)
        try coder.code(&setting)
        try coder.code(&route)
        try coder.code(&unless)
        try coder.code(&threshold)
        try coder.codeOptional(&criteria, empty: CountedCriteria(atLeast: 0, of: [])) {
            coder, criteria throws(PackedError) in
            try coder.code(&criteria.atLeast)
            try coder.code(&criteria.of)
        }
        try coder.code(&locator)
    }
}

extension Population {
    fileprivate static func code(
        _ population: inout Population?, with coder: inout some PackedCoder
    ) throws(PackedError) {
        try coder.codeOptional(&population, empty: Population()) {
            coder, population throws(PackedError) in
            try population.code(with: &coder)
        }
    }

    fileprivate mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        try coder.code(&age)
        try coder.code(&sex)
        try coder.code(&pregnancy)
        try coder.code(&allergy)
        try coder.code(&kidney)
        try coder.code(&liver)
        try coder.code(&comorbidity)
        try coder.code(&drugs)
        try coder.code(&severity)
        try coder.code(&timing)
        try coder.code(&exposure)
    }
}

extension DocumentDetails: Packed {
    mutating func code(with coder: inout some PackedCoder) throws(PackedError) {
        try coder.code(&authors)
        try coder.code(&supersedes)
        try coder.code(&topics)
        try coder.code(&keywords)
        try Population.code(&population, with: &coder)
        try coder.code(&anatomy)
        try coder.code(&setting)
        try coder.code(&evidence)
    }
}
