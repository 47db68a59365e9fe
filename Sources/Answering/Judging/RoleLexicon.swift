/// Phrases that tell what a sentence does in an abstract, with their weight in nats.
///
/// After the moves of research abstracts (Swales 1990, "Genre Analysis"; Dernoncourt & Lee 2017,
/// PubMed 200k RCT, for the sequence of roles).
enum RoleLexicon {
    struct Entry: Sendable {
        var role: SentenceRole
        var weight: Double
    }

    static let phrases: [(Entry, String)] = [
        (
            Entry(role: .aim, weight: 3),
            """
            aim, aims, aimed, objective, objectives, purpose, goal, we sought, sought to, \
            we hypothesi*, hypothesi*, to determine whether, was designed to, were designed to, \
            was undertaken to, was conducted to, was performed to, to test the hypothesis, \
            we wished to, in order to determine, this study investigat*, this study examin*, \
            this study evaluat*, this study assess*, this study was, the present study was, \
            we investigated whether, we examined whether, we asked whether, addressed the question
            """
        ),
        (Entry(role: .aim, weight: 1), "whether, to assess, to evaluate, to investigate"),
        (
            Entry(role: .background, weight: 1.2),
            """
            is known, are known, little is known, it is unclear, unknown, remains unclear, \
            controvers*, traditionally, has been proposed, have been proposed, has been suggested, \
            has been reported, have been reported, has been shown, have been shown, \
            previous studies, prior studies, in recent years, is a common, are common, \
            is considered, are considered, is one of the, is the most, has become, have become, \
            is thought, are thought, recently, worldwide, increasingly, is a major
            """
        ),
        (
            Entry(role: .method, weight: 1.6),
            """
            were enrolled, was enrolled, randomly, randomi*, were included, was included, \
            were collected, was collected, was measured, were measured, questionnaire, \
            questionnaires, we reviewed, were reviewed, was reviewed, were analyzed, \
            was analyzed, were analysed, was performed, were performed, cross sectional, \
            database, databases, outcome measure, outcome measures, main outcome, endpoint, \
            were recruited, underwent, were assigned, were divided, were compared, was compared, \
            were evaluated, was evaluated, were assessed, was assessed, data from, \
            we conducted, we performed, was conducted, were selected, were obtained, \
            was obtained, were studied, were examined, were asked, was used, were used, we used, \
            we analyzed, we analysed, we compared, we evaluated, we assessed, we examined, \
            we studied, were interviewed, were invited, was defined, were defined, \
            consecutive patients, cohort study, case control, survey, was carried out, \
            were carried out, were identified from, medical records, charts, were followed, \
            were treated, received, multivariate, logistic regression, regression models
            """
        ),
        (
            Entry(role: .result, weight: 1.2),
            """
            there were, was found, were found, \
            was observed, were observed, compared with, compared to, versus, vs, \
            respectively, significantly, p, ci, odds ratio, hazard ratio, or, mean, median, \
            of patients, of the patients, n, sd, did not differ, was higher, was lower, \
            were higher, were lower, was significantly, were significantly, no difference, \
            no significant, remained, increased from, decreased from, correlated, was associated, \
            were associated, r, revealed, showed that, of respondents, range, iqr
            """
        ),
        (
            Entry(role: .conclusion, weight: 2.4),
            """
            conclu*, these results, these findings, has shown that, have shown that, has demonstrated that, have demonstrated that, we have shown, no evidence that, no evidence of,
            no evidence to, did not prove, not support, the present, these data, our results, our findings, \
            our data, our study, the results suggest, the findings, results suggest, \
            findings suggest, data suggest, this study shows, this study showed, \
            this study demonstrat*, this study suggests, this study confirms, this study provides, \
            the present study shows, the present study demonstrat*, in summary, thus, therefore, \
            we suggest, we recommend, we believe, further studies, further research, \
            future research, future studies, further investigation, is needed, are needed, \
            is warranted, are warranted, should be, implications, the results of this
            """
        ),
        (
            Entry(role: .conclusion, weight: 1.1),
            """
            may be, may, might, could be, appears, appear, appears to, seems, suggest, suggests, \
            should, is a safe, is safe, are safe, is effective, is feasible, can be, does not, \
            do not, is associated, are associated, is not, are not, it is, is an, is a, likely, \
            potential, clinicians, in clinical practice, important, useful
            """
        ),
    ]

    /// Phrases that name the role whatever surrounds them: a label, a verb of advice, a dose.
    static let labels: [(SentenceRole, String)] = [
        (.conclusion, "conclusion, conclusions, interpretation"),
        (.result, "results, findings, main results"),
        (.method, "methods, method, design, setting, participants, patients and methods"),
        (.aim, "objective, objectives, aim, aims, purpose"),
        (.background, "background, introduction, context, importance"),
    ]
}
