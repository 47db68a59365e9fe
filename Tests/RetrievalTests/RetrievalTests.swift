import Testing

@testable import Retrieval

@Suite struct RetrievalTests {}
