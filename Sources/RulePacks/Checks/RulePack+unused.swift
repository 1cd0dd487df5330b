internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Questions that no condition looks at; free text is for the plan and the person, never for a rule.
    func reportUnusedQuestions(to log: inout DiagnosticLog) {
        let rules = decisions.values.flatMap(\.rules).map(\.conditions)
        let lines = rules.flatMap(\.lines) + questions.values.flatMap { $0.askWhen?.lines ?? [] }
        var used = Set(lines.map(\.input))
        let usesFacts = used.contains { $0 >= questions.count && $0 < model.inputs.count }
        for (index, question) in questions.values.enumerated() {
            switch question.kind {
            case .text: used.insert(index)
            case .availability where usesFacts: used.insert(index)
            default: break
            }
            if !used.contains(index) { log.report(.unusedQuestion(question)) }
        }
    }

    /// Options that no rule leads to.
    func reportUnusedOptions(to log: inout DiagnosticLog) {
        var listed: Set<ID> = []
        for decision in decisions.values {
            let used = Set(
                (decision.rules.flatMap(\.then) + (decision.otherwise?.then ?? [])).map(\.value))
            for option in decision.options {
                listed.insert(option.value)
                if !used.contains(option.value) { log.report(.unusedOption(option, in: decision)) }
            }
        }
        for option in options.values where !listed.contains(option.id.value) {
            log.report(.unlistedOption(option))
        }
    }
}
