/// Where the parts of an encoded glossary lie: a header of numbers, each the offset of a part.
enum GlossaryLayout: Int, CaseIterable {
    case magic
    case version
    /// Length of the whole, which a truncated copy does not have.
    case length
    /// Lists: what each concept is directly a kind or a part of.
    case above
    /// Lists: what is directly a kind or a part of each concept.
    case below
    /// Table: the keys that names are found by.
    case keys
    /// Lists: the concepts of each key.
    case conceptsOfKeys
    /// Table: the words of all names, in the singular, for mending typing errors.
    case words
    /// Table: all strings of the concepts, in the order of `fields`.
    case strings
    /// Lists: for each concept, its fields (see `ConceptRecord`).
    case fields

    static let magicNumber = 0x4C47_4E4C
    static let currentVersion = 1

    /// The number's place in the header.
    var offset: Int { rawValue * 4 }
    static var headerLength: Int { allCases.count * 4 }
}

/// A concept as a list of numbers: strings by index, each group led by its length.
enum ConceptRecord {
    static func numbers(_ concept: Concept, string: (String) -> Int) -> [Int] {
        var numbers = [ConceptType.allCases.firstIndex(of: concept.type)!, string(concept.term)]
        for group in [concept.synonyms, concept.abbreviations, concept.brands] {
            numbers.append(group.count)
            numbers += group.map(string)
        }
        for group in [concept.broader, concept.partOf, concept.not] {
            numbers.append(group.count)
            numbers += group.map(\.index)
        }
        for text in [concept.unit, concept.plain] {
            numbers.append(text == nil ? 0 : 1)
            if let text { numbers.append(string(text)) }
        }
        return numbers
    }

    /// The concepts that a record's concept is not to be taken for, without the rest of it.
    static func distinguished(_ numbers: [Int]) -> [ConceptID] {
        var start = 2
        for _ in 0..<5 { start += 1 + numbers[start] }
        return numbers[(start + 1)...].prefix(numbers[start]).map(ConceptID.init)
    }

    static func type(_ numbers: [Int]) -> ConceptType { ConceptType.allCases[numbers[0]] }

    static func concept(_ id: ConceptID, numbers: [Int], string: (Int) -> String) -> Concept {
        var rest = numbers[2...]
        func group() -> [Int] {
            let count = rest.removeFirst()
            defer { rest.removeFirst(count) }
            return Array(rest.prefix(count))
        }
        var concept = Concept(
            id: id, term: string(numbers[1]), type: type(numbers))
        concept.synonyms = group().map(string)
        concept.abbreviations = group().map(string)
        concept.brands = group().map(string)
        concept.broader = group().map(ConceptID.init)
        concept.partOf = group().map(ConceptID.init)
        concept.not = group().map(ConceptID.init)
        concept.unit = group().first.map(string)
        concept.plain = group().first.map(string)
        return concept
    }
}
