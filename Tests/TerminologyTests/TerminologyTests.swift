import Testing

@testable import Terminology

@Suite struct TerminologyTests {}
