import Testing

@testable import Corpus

@Suite struct CorpusTests {}
