import Testing

@testable import Corpus

/// Each rule of the format, broken alone.
@Suite struct CorpusProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var message: String
        var testDescription: String { name }

        static func key(_ name: String, _ line: String, _ other: String, _ message: String) -> Case
        {
            Case(
                name: name,
                text: Sample.document(
                    frontMatter: Sample.frontMatter(replacing: line, with: other),
                    body: "## Background\n- A statement.\n"), message: message)
        }

        static func added(_ name: String, _ line: String, _ message: String) -> Case {
            Case(
                name: name,
                text: Sample.document(
                    frontMatter: Sample.frontMatter(adding: line),
                    body: "## Background\n- A statement.\n"), message: message)
        }

        static func body(_ name: String, _ body: String, _ message: String) -> Case {
            Case(name: name, text: Sample.document(body: body), message: message)
        }

        static func annotation(_ name: String, _ source: String, _ message: String) -> Case {
            body(name, "## Findings\n- A statement. {\(source)}\n", message)
        }
    }

    static let frontMatter: [Case] = [
        Case(name: "no front matter", text: "## Background\n- A.\n", message: "no front matter"),
        .added("unknown key", "journal: JAMA", "unknown key ‘journal’ in the front matter"),
        .added("key in wrong case", "Status: current", "did you mean"),
        .added("key twice", "year: 2020", "stands there twice"),
        .added("anchor", "authors: &a [X]", "anchors and aliases"),
        .added("status", "status: old", "‘status’ is ‘old’; expected one of current"),
        .added("pmid", "pmid: PMC12", "‘pmid’ is ‘PMC12’"),
        .added("doi", "doi: https://doi.org/10.1/x", "‘doi’ is"),
        .added("population as text", "population: adults", "‘population’ must be a mapping"),
        .added("population key", "population: {weight: 70}", "unknown key ‘weight’"),
        .added("age", "population: {age: elderly}", "‘age’ is ‘elderly’"),
        .added("sex", "population: {sex: women}", "‘sex’ is ‘women’"),
        .added("pregnancy", "population: {pregnancy: yes}", "‘pregnancy’ is ‘yes’"),
        .key("no title", "title: \"Screening: a statement\"", "", "lacks ‘title’"),
        .key(
            "no body", "organization: USPSTF", "",
            "lacks ‘organization’; a guideline names its body"),
        .key("kind", "kind: guideline", "kind: paper", "‘kind’ is ‘paper’"),
        .key("year", "year: 2019", "year: next", "‘year’ is ‘next’"),
        .key("date", "checked: 2026-11-24", "checked: 2026-02-30", "expected a date"),
        .key("id with blanks", "id: uspstf-2019-aneurysm", "id: Aneurysm 2019", "‘id’ is"),
        .key("id is not the file's name", "id: uspstf-2019-aneurysm", "id: other", "rename"),
        .key(
            "digest without evidence",
            "evidence: [\"https://www.uspreventiveservicestaskforce.org/aneurysm\"]", "",
            "lacks ‘evidence’"),
        .key("digest without check", "checked: 2026-11-24", "", "lacks ‘checked’"),
        .key("digest", "digest: true", "digest: yes", "‘digest’ is ‘yes’"),
        .key(
            "url", "url: https://www.uspreventiveservicestaskforce.org/aneurysm",
            "url: www.uspstf.org", "‘url’ is ‘www.uspstf.org’"),
        .key(
            "no identifier", "url: https://www.uspreventiveservicestaskforce.org/aneurysm", "",
            "give a pmid, doi or url"),
    ]

    static let body: [Case] = [
        .body("no section", "\n", "no sections"),
        .body("unknown section", "## Advice\n- A.\n", "unknown section ‘Advice’"),
        .body("empty section", "## Harms\n\n## Background\n- A.\n", "‘Harms’ is empty"),
        .body("text before a section", "Text.\n\n## Harms\n- A.\n", "before the first section"),
        .body("first level heading", "# Title\n## Harms\n- A.\n", "a heading of this level"),
        .body("star list", "## Harms\n* A.\n", "begin it with ‘- ’"),
        .body("numbered list", "## Harms\n1. A.\n", "a numbered list"),
        .body("nested list", "## Harms\n- A.\n  - B.\n", "a list within a list"),
        .body("emphasis", "## Harms\n- A **b** c.\n", "emphasis"),
        .body("link", "## Harms\n- [A](https://a.org).\n", "a link"),
        .body("table without header", "## Harms\n|---|---|\n| a | b |\n", "without a header row"),
        .body("empty statement", "## Harms\n- {effect: harm}\n", "a statement without text"),
        .body("control character", "## Harms\n- A\u{1} b.\n", "a control character"),
        .body("stray brace", "## Harms\n- A {b} c.\n", "a brace outside"),
        .body("lead-in alone", "## Harms\nThese are harms:\n\nText.\n", "followed by its list"),
        .body("prose recommendation", "## Recommendations\nScreen.\n", "prose under"),
        .body(
            "recommendation without annotation", "## Recommendations\n- Screen.\n",
            "lacks ‘direction’ and ‘intervention’"),
        .body(
            "recommendation without direction",
            "## Recommendations\n- Screen. {intervention: x}\n", "lacks ‘direction’;"),
        .body(
            "dose without condition", "## Dosing\n- Give 5 mg. {intervention: x}\n",
            "lacks ‘condition’;"),
        .body(
            "dose without unit", "## Dosing\n- Give 500. {intervention: x, condition: y}\n",
            "a dose without a unit"),
        .body(
            "long sentence",
            "## Harms\n- " + String(repeating: "word ", count: 61) + "end.\n",
            "a sentence of 62 words"),
    ]

    static let annotations: [Case] = [
        .annotation("broken", "effect: [benefit", "the annotation is not valid YAML"),
        .annotation("unknown key", "drug: x", "unknown key ‘drug’ in the annotation"),
        .annotation("comma", "grade: 1, A, scheme: ACC/AHA", "‘A’ is a key without a value"),
        .annotation("direction", "direction: yes", "‘direction’ is ‘yes’"),
        .annotation("effect", "effect: good", "‘effect’ is ‘good’"),
        .annotation("action", "action: prescribe", "‘action’ is ‘prescribe’"),
        .annotation("two actions", "action: [stop, start]", "split the statement"),
        .annotation("grade alone", "grade: A", "lacks ‘scheme’"),
        .annotation("scheme alone", "scheme: USPSTF", "lacks ‘grade’"),
        .annotation("grade", "grade: E, scheme: USPSTF", "‘E’ is not a grade of USPSTF"),
        .annotation("scheme", "grade: A, scheme: Ours", "‘scheme’ is ‘Ours’"),
        .annotation("threshold", "threshold: age over 50", "‘threshold’ is"),
        .annotation("unless", "unless: [\"eGFR <30\"]", "‘unless’ is ‘eGFR <30’"),
        .annotation("criteria", "criteria: {at-least: 3, of: [a, b]}", "‘at-least’ is ‘3’"),
        .annotation("criteria without list", "criteria: {at-least: 1}", "lacks ‘of’"),
        .annotation("empty value", "intervention: []", "none of them empty"),
        .annotation("list of mappings", "condition: [{a: b}]", "‘condition’ must be"),
    ]

    @Test(arguments: frontMatter + body + annotations)
    func saysWhatIsWrong(example: Case) throws {
        do throws(CorpusErrors) {
            _ = try MarkdownReader().read(text: example.text, file: Sample.file)
            Issue.record("nothing was found wrong")
        } catch {
            #expect(error.errors.count == 1, "\(error)")
            #expect(error.description.contains(example.message), "\(error)")
        }
    }
}
