internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What is said about answers that change nothing.
extension Diagnostic {
    static func cannotMatter(_ idle: IdleAnswer, in pack: RulePack) -> Diagnostic {
        switch idle {
        case .question(let index, breaksPromise: false):
            let question = pack.questions.values[index]
            return Diagnostic(
                .warning, .cannotMatter,
                "no answer to '\(question.id.value)' changes a decision, whatever else is answered",
                at: question.id.range)
        case .question(let index, breaksPromise: true):
            let question = pack.questions.values[index]
            return Diagnostic(
                .error, .promiseBroken,
                "no choice of '\(question.id.value)' changes a decision; 'reasons: yes' promises that each does",
                at: question.id.range)
        case .choice(let index, let choice, let breaksPromise):
            let question = pack.questions.values[index]
            let id = question.kind.choice(choice) ?? question.id
            return breaksPromise
                ? Diagnostic(
                    .error, .promiseBroken,
                    "choosing '\(id.value)' changes no decision; 'reasons: yes' promises that it does",
                    at: id.range)
                : Diagnostic(
                    .warning, .cannotMatter,
                    "choosing '\(id.value)' changes no decision, whatever else is answered",
                    at: id.range)
        case .bands(let index):
            let question = pack.questions.values[index]
            return Diagnostic(
                .warning, .cannotMatter,
                "no band of '\(question.id.value)' makes a difference; only whether it is answered does",
                at: question.bands.first?.id.range ?? question.id.range)
        }
    }
}

extension Question.Kind {
    fileprivate func choice(_ index: Int) -> Located<ID>? {
        switch self {
        case .choice(let choices), .choices(let choices): choices.values[index].id
        default: nil
        }
    }
}
