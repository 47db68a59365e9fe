/// Good sources of every format, small, and pieces of them.
enum Seeds {
    static let jsonLines = [
        #"{"_id": "1", "title": "A β-cohort", "text": "One.\n\nTwo \u00e9\ud83d\ude00 p < 0.05.", "metadata": {"pmid": "12", "section": "ABSTRACT.METHODS", "year": 2020}}"#
            + "\n"
            + ##"{"url": "https://a.org/b.htm", "title": "T", "markdown": "# H\n- [a](b)\n| a | b |\n|---|---|\n| 1 | 2 |"}"##
    ]

    static let uspstf = [
        #"""
        {"specificRecommendations": [{"title": "Lung Cancer: Screening -- Adults", "grade": "B",
        "sex": "female", "ageRange": [50, 80], "risk": ["41"], "general": "9", "text": "Do <i>it</i>.<br><br>See."}],
        "generalRecommendations": {"9": {"topicYear": 2021, "uspstfAlias": "lung", "title":
        "Aspirin Use to Prevent Stroke in Adults: Preventive Medication", "rationale": "<h2>Rationale</h2><ul><li>a</ul>"}},
        "risks": {"41": {"code": "TOBACCO"}}}
        """#
    ]

    static let pubmed = [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://dtd.nlm.nih.gov/x.dtd">
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue>
        <Volume>3</Volume><PubDate><Year>2021</Year></PubDate></JournalIssue></Journal>
        <ArticleTitle>Of <i>β</i> &amp; &nbsp;</ArticleTitle><Abstract><AbstractText Label="AIM">A.</AbstractText>
        </Abstract></Article></MedlineCitation></PubmedArticle>
        <DeleteCitation><PMID>2</PMID></DeleteCitation></PubmedArticleSet>
        """
    ]

    static let jats = [
        """
        <article xml:lang="en"><front><article-meta><article-id pub-id-type="pmid">1</article-id>
        <title-group><article-title>T</article-title></title-group><abstract><sec><title>Results</title>
        <p>It [<xref ref-type="bibr">1</xref>] helps:<list><list-item><p>a</p></list-item></list></p></sec>
        </abstract></article-meta></front><body><sec><title>S</title><table-wrap><table><tr><th>a</th></tr>
        <tr><td>1</td></tr></table></table-wrap></sec></body></article>
        """
    ]

    static let html = [
        """
        <!DOCTYPE html><html lang="en"><head><title>T</title><meta name="citation_title" content="X">
        <link rel="canonical" href="https://a.org/b"></head><body><div class="menu"><a href="/">Home</a></div>
        <h1>A</h1><p>Text<sup>1</sup> of:</p><ul><li>a<br><br>b</li></ul><table><tr><th>a<th>b</tr><tr><td>1<td>2</tr>
        </table><pre>x\n\ny</pre><script>z</script></body></html>
        """
    ]

    static let nbib = [
        "PMID- 1\nTI  - A title\n      goes on.\nAB  - AIM: To see. RESULTS: Seen (p < 0.05).\n"
            + "AID - 10.1/x [doi]\nPT  - Review\nUOF - J. PMID: 7\n\nPMID- 2\nTI  - B\n"
    ]

    static let ris = [
        "TY  - JOUR\nTI  - A\nAU  - Roe, Jane A.\nPY  - 2020/01\nSP  - 1\nEP  - 9\nDO  - 10.1/x\nAB  - One.\nER  - \n"
    ]

    static let markdown = [
        "# H\nText **b** [l](https://a.org) ![i](x) a_b_ `c`.\n\n## Results\nLead:\n\n1. a\n* b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n---\n"
    ]

    static let text = ["First line\ngoes on.\n\nSecond é. \u{a0}\n\r\n\tThird.\n"]

    static let paged = [
        "Head\n1\n\nSUMMARY\n\nA com-\nmon \u{ad}thing and\n\u{c}Head\n2\n\ngoes on.\n\n2.1 Dose\n\n• a\n- b\n\u{c}Head\n3\n"
    ]

    static let corpus = [
        """
        ---
        id: source
        kind: guideline
        title: "T: t"
        organization: O
        source: S
        year: 2020
        url: https://a.org/
        topics: [cough, "a, b"]
        population: {age: 50-80 y, sex: [female, male]}
        digest: true
        evidence: ["https://a.org/"]
        checked: 2026-11-24
        ---
        ## Recommendations
        ### Sub
        - Screen. {direction: for, grade: "1, A", scheme: ACC/AHA, intervention: x, threshold: ["a >= 2 mg"], criteria: {at-least: 1, of: [a, b]}}

        ## Definitions
        Lead:
        - A {condition: y}
        | a | b |
        |---|---|
        | 1 | 2 | {effect: none}
        """
    ]

    /// Pieces that mean something to one reader or another.
    static let tokens =
        [
            "<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;", "&amp;", "&#x0;", "&#0;", "&#xd800;",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "<p>", "<ul><li>", "<table><tr><td>", "<pre>", "<PubmedArticle>", "</PubmedArticle>",
            "<article>", "<sec>", "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud83d", ":", ",",
            "null",
            "1e999", "-", "- ", "---\n", "\n", "\r\n", "\r", "\u{c}", "\t", "\0", "\u{feff}", "|",
            "||",
            "|---|", "# ", "## ", "### ", "![", "](", "**", "{direction: for}", "&a ", "*a",
            "<<: *a",
            "? ", "!!binary ", "'", "TY  - ", "ER  - ", "PMID- ", "AB  - ", "é", "\u{a0}", "\u{ad}",
            "\u{301}", "😀", "\u{200d}", "\u{202e}", "ﬀ",
        ].map { Array($0.utf8) } + [
            [0xff, 0xfe], [0xc3], [0x80], [0xed, 0xa0, 0x80], [0x1f, 0x8b, 8],
        ]
}
