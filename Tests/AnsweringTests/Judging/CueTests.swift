import Testing

@testable import Answering

/// Which kinds of cue a sentence holds: direction, hedge, comparison, openness.
@Suite struct CueTests {
    @Test(arguments: Self.rows)
    func isRead(text: String, kind: Cue.Kind) {
        #expect(SentenceReading(text).has(kind))
    }

    static let rows: [(String, Cue.Kind)] = [
        ("Taping may help climbers.", .hedge),
        ("The gel might be of use.", .hedge),
        ("Heat appears to loosen the joint.", .hedge),
        ("Cold seems to numb the skin.", .hedge),
        ("It could be that diet matters.", .hedge),
        ("These figures suggest a link.", .hedge),
        ("The wrap is likely to slip.", .hedge),
        ("A trend towards longer sleep was noted.", .hedge),
        ("The drug possibly acts on mood.", .hedge),
        ("It is potentially of value.", .hedge),
        ("Glue was noninferior to sutures.", .same),
        ("Glue was non-inferior to sutures.", .same),
        ("Glue was as effective as sutures.", .same),
        ("Scars were similar in both arms.", .same),
        ("Costs were comparable.", .same),
        ("The two kits are equivalent.", .same),
        ("Weight remained unchanged.", .same),
        ("Healing was independent of age.", .same),
        ("The result held regardless of sex.", .same),
        ("A nonsignificant rise was seen.", .same),
        ("Glue was superior to sutures.", .better),
        ("The kit is cost-effective.", .better),
        ("The exercise was well tolerated.", .better),
        ("Tape was inferior to the brace.", .worse),
        ("Heat worsened the swelling.", .worse),
        ("The estimate was unreliable.", .worse),
        ("Scores were higher after training.", .increase),
        ("Fewer falls were counted.", .decrease),
        ("The stay was shorter.", .decrease),
        ("Whether this holds in children remains unclear.", .open),
        ("Further studies are needed.", .open),
        ("Larger trials are awaited.", .open),
        ("The evidence is conflicting.", .open),
        ("There is insufficient evidence on braces.", .open),
        ("Its place is controversial.", .open),
        ("Splints should be offered.", .advice),
        ("We recommend a splint.", .advice),
        ("Gout was associated with beer.", .relation),
        ("Beer is a risk factor for gout.", .relation),
        ("Height predicts reach.", .relation),
        ("The change was significant.", .significance),
        ("It works, but only in the young.", .turn),
        ("However, swelling came back.", .turn),
        ("We conclude that rest is enough.", .claim),
    ]

    @Test(arguments: Self.significances)
    func significanceIsRead(text: String, expected: Significance?) {
        #expect(SentenceReading(text).significance == expected)
    }

    static let significances: [(String, Significance?)] = [
        ("Pain fell by 12 mm (p < 0.001).", .reached),
        ("Pain fell by 12 mm (P = .03).", .reached),
        ("Pain fell by 2 mm (p = 0.42).", .missed),
        ("Pain fell by 2 mm (P > 0.05).", .missed),
        ("The odds ratio was 0.61 (95% CI 0.44 to 0.85).", .reached),
        ("The odds ratio was 0.91 (95% CI, 0.74-1.12).", .missed),
        ("The risk ratio was 1.8 (95% CI 1.2–2.7).", .reached),
        ("The mean difference was 1.1 (95% CI -0.4 to 2.6).", .missed),
        ("The mean difference was -3.1 (95% CI -4.9 to -1.3).", .reached),
        ("The hazard ratio was 1.02 (95% confidence interval 0.90 to 1.16).", .missed),
        ("Pain fell by 12 mm.", nil),
        ("Forty players took part.", nil),
    ]
}
