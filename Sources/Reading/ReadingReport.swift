/// What became of the sources: the figures of a build, and what it left out.
package struct ReadingReport: Equatable, Sendable {
    /// Errors that are kept one by one; beyond this they are only counted.
    package static let listedErrors = 1_000

    package var documents = 0
    package var deletions = 0
    /// Bytes read, after decompression.
    package var bytes = 0
    /// Records and files that were left out.
    package var skipped = 0
    /// Why, for the first `listedErrors` of them.
    package var errors: [ReadingError] = []
    /// Each file that was read, with its format's name, in the order of reading.
    package var sources: [SourceSummary] = []

    package init() {}

    /// Whether everything that was given was read.
    package var isComplete: Bool { skipped == 0 }
}

/// One file that was read.
package struct SourceSummary: Equatable, Sendable {
    package var path: String
    package var format: SourceFormat
    package var documents: Int
}
