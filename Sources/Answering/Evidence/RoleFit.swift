import Corpus

/// How well a statement's role fits what is asked for.
enum RoleFit {
    static func factor(of statement: Statement, for question: Question) -> Double {
        let base =
            factor(role: statement.role, kind: question.kind) * finding(statement)
            * measure(statement, question)
        guard question.form == .open, let line = statement.annotation?.line else { return base }
        switch line {
        case .first: return base * 1.08
        case .second: return base * 0.97
        case .alternative: return base * 0.95
        case .last: return base * 0.9
        }
    }

    /// A result that states an effect answers; one that describes the study does not.
    private static func finding(_ statement: Statement) -> Double {
        statement.role == .result && statement.annotation?.effect == nil ? 0.85 : 1
    }

    /// A question for a number is answered by a statement that holds one.
    private static func measure(_ statement: Statement, _ question: Question) -> Double {
        guard question.asksForMeasure || question.kind == .dosing else { return 1 }
        return statement.ownText.contains(where: \.isNumber) ? 1.1 : 0.85
    }

    private static func factor(role: SectionRole?, kind: QuestionKind) -> Double {
        guard let role else { return 0.8 }
        switch kind {
        case .dosing:
            return value(
                role, best: [.dose], good: [.recommendation], fair: [.criterion, .monitoring])
        case .safety:
            return value(
                role, best: [.contraindication, .harm, .recommendation],
                good: [.pitfall, .background, .monitoring, .dose], fair: [.result])
        case .definition:
            return value(
                role, best: [.definition, .criterion], good: [.background], fair: [.recommendation])
        case .etiology, .prognosis:
            return value(
                role, best: [.background, .result, .conclusion, .definition],
                good: [.harm, .recommendation], fair: [.pitfall, .criterion])
        case .coverage:
            return value(
                role, best: [.recommendation, .criterion], good: [.result, .contraindication],
                fair: [.pitfall, .background])
        case .diagnosis, .imaging, .screening:
            return value(
                role, best: [.recommendation, .criterion], good: [.definition, .result],
                fair: [.background, .pitfall])
        case .therapy, .prevention:
            return value(
                role, best: [.recommendation], good: [.criterion, .result, .contraindication],
                fair: [.dose, .background, .pitfall])
        }
    }

    private static func value(
        _ role: SectionRole, best: Set<SectionRole>, good: Set<SectionRole>, fair: Set<SectionRole>
    ) -> Double {
        if best.contains(role) { return 1 }
        if good.contains(role) { return 0.88 }
        if fair.contains(role) { return 0.78 }
        return 0.65
    }
}

/// How well what a statement does with its intervention fits what the question would do.
enum ActionFit {
    static func factor(of statement: Statement, for question: Question) -> Double {
        guard let name = statement.annotation?.action, let stated = Action(rawValue: name) else {
            return isSpecific(question.proposition.action) ? 0.92 : screening(question, nil)
        }
        let asked = question.proposition.action
        if stated == asked { return 1.04 }
        if isSpecific(stated) || isSpecific(asked) {
            return stated.withholds && asked.withholds ? 1 : 0.9
        }
        return screening(question, stated)
    }

    /// What follows a positive screening test is not whom to screen.
    private static func screening(_ question: Question, _ stated: Action?) -> Double {
        question.kind == .screening && stated != .screen ? 0.85 : 1
    }

    /// Actions that are more than using the intervention or not.
    private static func isSpecific(_ action: Action) -> Bool {
        switch action {
        case .use, .start, .treat, .screen, .image, .test: false
        default: true
        }
    }
}
