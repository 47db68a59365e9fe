/// Checks that every number of an answer resolves and every reference is cited.
struct NumberCheck {
    let findings: [VerificationFinding]

    init(_ answer: Answer) {
        let numbers = Set(answer.references.map(\.number))
        var findings: [VerificationFinding] = []
        func report(_ place: String, _ problem: VerificationFinding.Problem) {
            findings.append(VerificationFinding(place: place, problem: problem))
        }
        for (offset, reference) in answer.references.enumerated()
        where reference.number != offset + 1 {
            report("references", .misnumberedReference(reference.number, expected: offset + 1))
        }
        for number in answer.headlineCitations where !numbers.contains(number) {
            report("headline", .danglingNumber(number))
        }
        for (place, claim) in answer.placedClaims {
            let sourced = Set(claim.sources.map(\.reference))
            for number in claim.citations where !numbers.contains(number) {
                report(place, .danglingNumber(number))
            }
            for number in claim.citations where !sourced.contains(number) {
                report(place, .citationWithoutSource(number))
            }
            for number in sourced.subtracting(claim.citations).sorted() {
                report(place, .sourceNotCited(reference: number))
            }
        }
        let cited = Set(answer.headlineCitations + answer.allClaims.flatMap(\.citations))
        for number in numbers.subtracting(cited).sorted() {
            report("references", .uncitedReference(number))
        }
        self.findings = findings
    }
}

extension Answer {
    /// The claims of sections and conflicts, in the answer's order.
    package var allClaims: [Claim] { placedClaims.map(\.claim) }

    /// The same, each with its place in words.
    var placedClaims: [(place: String, claim: Claim)] {
        let claims =
            sections.map { ($0.id.rawValue, $0.claims) }
            + conflicts.map { ("conflict on \($0.topic)", $0.claims) }
        return claims.flatMap { name, claims in
            claims.enumerated().map { ("\(name), claim \($0 + 1)", $1) }
        }
    }
}
