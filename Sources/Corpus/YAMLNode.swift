import Yams

/// A YAML value with its line; a scalar is text until a field's reader says otherwise.
struct YAMLNode: Equatable {
    indirect enum Value: Equatable {
        case scalar(String)
        case list([YAMLNode])
        case mapping([YAMLEntry])
    }

    /// Line in the file, counted from 1.
    var line: Int
    var value: Value
}

/// A key of a YAML mapping with its value.
struct YAMLEntry: Equatable {
    var key: String
    var line: Int
    var value: YAMLNode
}

/// A text that is not YAML, or not the part of YAML that the format uses.
struct YAMLFailure: Error, Equatable {
    /// Line in the file, counted from 1.
    var line: Int
    var reason: String
}

/// Parses YAML into `YAMLNode`s; the only user of the YAML library in this module.
enum YAMLText {
    /// The value of one YAML document.
    ///
    /// - Parameter firstLine: the line of the file that the text's first line is.
    /// - Throws: `YAMLFailure` for what is not YAML and for anchors, which the format has not.
    static func parse(_ text: String, firstLine: Int) throws(YAMLFailure) -> YAMLNode {
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw failure(error, firstLine: firstLine)
        }
        // Nodes hold their anchors weakly; the parser keeps them alive.
        defer { withExtendedLifetime(parser) {} }
        guard let root else { return YAMLNode(line: firstLine, value: .mapping([])) }
        return try convert(root, firstLine: firstLine)
    }

    private static func convert(_ node: Node, firstLine: Int) throws(YAMLFailure) -> YAMLNode {
        let line = firstLine + (node.mark?.line ?? 1) - 1
        guard node.anchor == nil else {
            throw YAMLFailure(line: line, reason: "anchors and aliases are not part of the format")
        }
        switch node {
        case .scalar(let scalar):
            return YAMLNode(line: line, value: .scalar(scalar.string))
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try convert(item, firstLine: firstLine)) }
            return YAMLNode(line: line, value: .list(items))
        case .mapping(let mapping):
            var entries: [YAMLEntry] = []
            for (key, value) in mapping {
                let key = try convert(key, firstLine: firstLine)
                guard case .scalar(let name) = key.value else {
                    throw YAMLFailure(line: key.line, reason: "a key must be a word")
                }
                let value = try convert(value, firstLine: firstLine)
                entries.append(YAMLEntry(key: name, line: key.line, value: value))
            }
            return YAMLNode(line: line, value: .mapping(entries))
        case .alias:
            throw YAMLFailure(line: line, reason: "anchors and aliases are not part of the format")
        }
    }

    private static func failure(_ error: any Error, firstLine: Int) -> YAMLFailure {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let column = "column \(mark.column): \(problem)"
            return YAMLFailure(line: firstLine + mark.line - 1, reason: column)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "‘\($0)’" }.joined(separator: ", ")
            return YAMLFailure(
                line: firstLine + context.mark.line - 1, reason: "\(names) stands there twice")
        case .reader(let problem, _, _, _):
            return YAMLFailure(line: firstLine, reason: problem)
        default:
            return YAMLFailure(line: firstLine, reason: "it cannot be read")
        }
    }
}
