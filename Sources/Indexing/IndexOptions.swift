package import Analysis

/// How an index is built; kept in the index, so that updates and questions use the same.
package struct IndexOptions: Equatable, Sendable {
    package var analyzer = AnalyzerOptions.default
    package var ranking = RankingParameters()

    package init() {}
}
