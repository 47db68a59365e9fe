/// Learned by `lind evaluate learn`; docs/judging.md says from what.
enum CoverageWeights {
    static let model = LogisticModel(table: table)

    /// Classes, bias, then a feature a line: a weight for each class, and its name.
    private static let table = """
        covered	foreign
        -2.295	2.295
        3.398	-3.398	any passage
        0.805	-0.805	best answering sentence
        -0.030	0.030	best passage
        1.327	-1.327	best sentence
        -0.951	0.951	lead over the fifth
        0.424	-0.424	rarest word
        """
}
