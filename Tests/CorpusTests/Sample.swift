/// A document of the corpus that is right, and variations of it.
enum Sample {
    static let file = "screening/uspstf-2019-aneurysm.md"

    /// Eleven lines between the fences, so that the body begins on line 14.
    private static let keys = """
        id: uspstf-2019-aneurysm
        kind: guideline
        title: "Screening: a statement"
        organization: USPSTF
        source: "JAMA 2019;322(22):2211-2218"
        year: 2019
        url: https://www.uspreventiveservicestaskforce.org/aneurysm
        topics: [aneurysm]
        digest: true
        evidence: ["https://www.uspreventiveservicestaskforce.org/aneurysm"]
        checked: 2026-11-24
        """

    static func frontMatter(adding line: String = "") -> String {
        line.isEmpty ? keys : keys + "\n" + line
    }

    static func frontMatter(replacing line: String, with other: String) -> String {
        keys.split(separator: "\n").map { $0 == line ? Substring(other) : $0 }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    static func document(frontMatter: String = keys, body: String) -> String {
        "---\n\(frontMatter)\n---\n\(body)"
    }
}
