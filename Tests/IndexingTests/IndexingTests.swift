import Testing

@testable import Indexing

@Suite struct IndexingTests {}
