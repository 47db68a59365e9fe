/// An annotation's source that waits to be read, and the block that it belongs to.
struct PendingAnnotation {
    var block: Int
    /// Line in the file, counted from 1.
    var line: Int
    var section: SectionHeading?
    /// With its braces, on one line.
    var yaml: String
}

/// Reads a document's annotations in one parse, for starting a YAML parser costs more than most
/// annotations do.
enum AnnotationBatch {
    /// The annotations by block, and what is wrong with them.
    static func read(
        _ pending: [PendingAnnotation]
    ) -> (annotations: [(block: Int, annotation: Annotation)], problems: [LocatedProblem]) {
        var found: [(block: Int, annotation: Annotation)] = []
        var problems: [LocatedProblem] = []
        for (source, parsed) in zip(pending, parse(pending)) {
            switch parsed {
            case .success(let node):
                let (annotation, failures) = AnnotationReader.read(node, section: source.section)
                found.append((source.block, annotation))
                problems += failures.map { LocatedProblem(line: source.line, problem: $0.problem) }
            case .failure(let failure):
                let problem = CorpusProblem.brokenYAML(
                    place: "annotation", reason: failure.reason)
                problems.append(LocatedProblem(line: source.line, problem: problem))
            }
        }
        return (found, problems)
    }

    /// All at once as a list; one by one where that fails, to name each that is broken.
    private static func parse(
        _ pending: [PendingAnnotation]
    ) -> [Result<YAMLNode, YAMLFailure>] {
        let list = pending.map { "- \($0.yaml)\n" }.joined()
        if let node = try? YAMLText.parse(list, firstLine: 1), case .list(let items) = node.value,
            items.count == pending.count
        {
            return items.map { .success($0) }
        }
        return pending.map { source in
            Result { () throws(YAMLFailure) in
                try YAMLText.parse(source.yaml, firstLine: source.line)
            }
        }
    }
}
