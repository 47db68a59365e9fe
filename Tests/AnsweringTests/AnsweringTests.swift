import Testing

@testable import Answering

@Suite struct AnsweringTests {}
