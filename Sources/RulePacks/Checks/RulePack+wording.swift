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
