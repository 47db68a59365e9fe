/// The words and phrases that ``CueScanner`` looks for.
///
/// A phrase is tokens with spaces; a word with `*` at its end stands for all that begin so.
enum CueLexicon {
    static let cues: [(Cue.Kind, String)] = [
        (
            .increase,
            """
            increas*, higher, greater, rise, rises, rose, risen, raised, raises, elevat*, more, \
            enhanc*, augment*, prolong*, longer, larger, gain, gains, gained, promot*, accelerat*, \
            exceed*, induc*, stimulat*, upregulat*, activat*, doubled, tripled, fold, excess, \
            heighten*, stronger
            """
        ),
        (
            .decrease,
            """
            decreas*, reduc*, lower, lowers, lowered, lowering, less, fewer, declin*, diminish*, \
            shorter, shorten*, smaller, fell, fall, fallen, drop, dropped, minimi*, attenuat*, \
            suppress*, inhibit*, prevent*, decrement, loss, downregulat*, abolish*, blunt*, \
            protect*, eliminat*, block, blocks, blocked
            """
        ),
        (
            .better,
            """
            improv*, better, effective, effectively, efficacious, efficacy, beneficial, benefit, \
            benefits, benefited, superior, superiority, safe, safely, feasible, feasibility, \
            useful, usefulness, reliable, reliably, reliability, valid, accurate, accurately, \
            accuracy, acceptable, excellent, good, successful*, advantage*, favorabl*, favourabl*, \
            well tolerated, suitable, valuable, helpful, adequate, adequately, justified, promising, \
            appropriate, satisfactory, facilitat*, robust, optimal, viable, worthwhile, tolerable, \
            cost effective
            """
        ),
        (
            .worse,
            """
            worse, worsen*, impair*, harm, harms, harmful, inferior, ineffective, unsafe, poor, \
            poorer, poorly, inadequate*, insufficient*, unreliable, inaccurate*, limited value, \
            limited, unnecessary, failure, disadvantage*, unfavo*, deleterious, detrimental, \
            inappropriate, questionable, problematic, suboptimal, unsuccessful, compromis*, \
            overestimat*, underestimat*, deteriorat*, complication*, adverse, futile, unjustified, \
            worrisome, caution, cautious*, weak, weaker, contraindicat*, limiting, limitation*, \
            risk of, danger*, toxic*, disappointing, not living up
            """
        ),
        (
            .same,
            """
            similar, similarly, comparable, comparably, equivalent, equivalence, equal, equally, \
            identical, unchanged, unaffected, unaltered, unrelated, independent of, \
            independently of, noninferior, non inferior, noninferiority, non inferiority, the same, \
            same, as effective as, as good as, as well as, regardless of, irrespective of, \
            nonsignificant, non significant, insignificant, negligible, not different, constant
            """
        ),
        (
            .effect,
            """
            effect, effects, affect, affects, affected, affecting, influenc*, impact, impacts, \
            impacted, differ, differs, differed, different, differently, difference, differences, \
            change, changes, changed, alter, alters, altered, alteration*, modif*, contribut*, \
            role, depend, depends, depended, determin*, interact*, respond*, response
            """
        ),
        (
            .relation,
            """
            associat*, correlat*, relat*, relationship*, predict*, link, linked, links, marker, \
            indicator, indicators, risk factor, risk factors, cause, causes, caused, causal, \
            trigger*, lead to, leads to, led to, result in, results in, resulted in, explain*, \
            account for, accounts for, attributable, due to, connected, involved in, mediat*
            """
        ),
        (
            .presence,
            """
            exist, exists, existed, present, occur, occurs, occurred, detected, identified, \
            observed, found, common, frequent, frequently, possible, able, capable, can, need, \
            needed, needs, necessary, required, requires, necessity, important, essential, \
            warranted, indicated, relevant, evident, prevalent, available, achieved, confirm*, \
            support, supports, supported
            """
        ),
        (
            .advice,
            """
            should, recommend*, advis*, advocat*, prefer*, must, first choice, choice, \
            of choice, encourag*, option, alternative, propos*, consider, considered
            """
        ),
        (
            .hedge,
            """
            may, might, could, possibly, perhaps, probably, appear, appears, appeared, seem, \
            seems, seemed, suggest*, likely, potential, potentially, tend, tends, tended, trend, \
            presumably, apparently, partly, partially, some, tentative*, preliminary
            """
        ),
        (
            .open,
            """
            unclear, unknown, uncertain, uncertainty, inconclusive, controvers*, debat*, \
            conflicting, inconsistent, mixed results, further studies, further study, \
            further research, further investigation, further investigations, further evaluation, \
            future studies, future research, more studies, more research, additional studies, \
            additional research, larger studies, larger trials, prospective studies, \
            remains to be, remain to be, yet to be, needs to be, need to be, insufficient evidence, \
            limited evidence, insufficient data, little evidence, questioned, cannot be determined, \
            not clear, difficult to, randomized trials are, warrants further, warrant further, \
            be interpreted with
            """
        ),
        (
            .turn,
            """
            but, however, although, though, whereas, despite, nevertheless, only, except, unless, \
            depending, instead, rather than, while, in selected, selected, certain, some patients, \
            subgroup, in contrast, not all, in part, modest, modestly, slight, slightly, small
            """
        ),
        (.significance, "significant, significantly, significance, statistically"),
        (
            .claim,
            """
            conclu*, we found, found that, show, shows, showed, shown, demonstrat*, indicates, \
            indicate, indicating, reveal*, our results, our findings, our data, our study, \
            these results, these findings, these data, this study, the results, the findings, \
            the present study, provides evidence, provide evidence, in summary, thus, therefore, \
            hence
            """
        ),
    ]

    /// Words that deny what follows in their clause.
    static let negators: Set<String> = [
        "no", "not", "neither", "nor", "without", "never", "cannot", "none", "lack", "lacks",
        "lacked", "lacking", "absence", "fail", "fails", "failed", "failing", "unlikely", "unable",
        "hardly", "rarely", "nothing", "little", "few", "no-one", "nobody", "seldom", "barely",
        "non",
    ]

    /// Verbs with "n't", which the tokenizer writes without the apostrophe.
    static let contracted: Set<String> = [
        "isnt", "arent", "wasnt", "werent", "doesnt", "dont", "didnt", "hasnt", "havent", "hadnt",
        "cant", "couldnt", "wont", "wouldnt", "shouldnt",
    ]

    /// Words that open a clause which a comma ends: "Although no child vomited, …".
    static let subordinators: Set<String> = [
        "although", "though", "while", "whereas", "because", "since", "if", "despite", "unless",
        "without",
    ]

    /// Words behind a negator that make it deny nothing.
    static let idle: Set<String> = ["only", "least", "surprisingly", "doubt", "longer"]

    /// Words behind a negator that turn it into a lack of proof.
    static let proof: Set<String> = [
        "evidence", "support", "supports", "supported", "show", "showed", "shown", "demonstrate",
        "demonstrated", "demonstrates", "prove", "proved", "proven", "confirm", "confirmed",
        "confirms", "indicate", "indicated", "suggest", "suggested", "suggests", "establish",
        "established", "reveal", "revealed", "data", "proof", "detect", "detected", "identify",
        "identified", "find", "exclude", "excluded", "conclusive", "convincing", "justify",
        "justified", "sufficient", "enough", "reach", "substantiate", "substantiated", "provide",
    ]

    /// Words that end a negation's scope.
    static let clauseEnds: Set<String> = [
        "but", "however", "although", "though", "whereas", "while", "because", "yet", "since",
        "which", "who", "despite", "except", "unless", "thus", "therefore", "therein", "if",
    ]

    /// Verbs that open a clause of their own behind a comma and "and".
    static let verbs: Set<String> = [
        "was", "were", "is", "are", "has", "have", "had", "did", "does", "do", "can", "may",
        "might", "could", "should", "will", "would", "increased", "decreased", "improved",
        "reduced", "remained", "showed", "appears", "appear", "declined", "rose", "fell",
    ]
}
