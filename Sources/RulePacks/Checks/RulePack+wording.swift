public import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Every text that can reach a plan, against the pack's own word list.
    ///
    /// A person's own words are never looked at.
    func reportAvoidedWording(to log: inout DiagnosticLog) {
        let list = AvoidedTerms(wording)
        for text in writtenTexts { list.report(in: text, to: &log) }
    }

    /// Templates are texts too: the check of a literal piece of one.
    public func reportAvoidedWording(in texts: [Located<String>], to log: inout DiagnosticLog) {
        let list = AvoidedTerms(wording)
        for text in texts { list.report(in: text, to: &log) }
    }

    private var writtenTexts: [Located<String>] {
        var texts: [Located<String>?] = [program.name, program.crisis]
        texts += program.tracks.values.map(\.name) + program.groups.values.map(\.name)
        for question in questions.values {
            texts += [question.ask, question.help]
            texts += question.kind.choices.map(\.text)
        }
        for option in options.values {
            texts += [option.name, option.plan, option.client]
            texts += option.steps.flatMap { [$0.what, $0.client] } + option.checks
        }
        for decision in decisions.values {
            texts += [decision.title, decision.asks, decision.otherwise?.because]
            texts += decision.rules.map(\.because)
        }
        texts += promises.values.map(\.says)
        return texts.compactMap { $0 }
    }
}

extension Question.Kind {
    /// What may be chosen; none for other kinds.
    public var choices: [Choice] {
        switch self {
        case .choice(let choices), .choices(let choices): Array(choices.values)
        case .yesNo, .number, .duration, .availability, .text: []
        }
    }
}
