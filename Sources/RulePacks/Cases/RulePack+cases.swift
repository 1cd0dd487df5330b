internal import DecisionTables
public import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Runs the pack's cases and reports each line that came out otherwise.
    public func reportFailedCases(to log: inout DiagnosticLog) {
        for packCase in cases { report(packCase, to: &log) }
    }

    /// Runs one case and reports each line that came out otherwise.
    package func report(_ packCase: PackCase, to log: inout DiagnosticLog) {
        let asked = asked(packCase.answers)
        let outcomes = compiled.outcomes(of: asked.values)
        for answer in asked.setAside { log.report(.notAsked(answer)) }
        for line in packCase.expected.lines {
            let index = line.input - model.inputs.count
            let outcome = outcomes[index]
            if !line.test.accepts(outcome, of: model.tables[index]) {
                log.report(
                    .caseFailed(line, in: packCase, came: outcome, in: decisions.values[index]))
            }
        }
        let applied = Set(
            decisions.values.indices.flatMap { index in
                outcomes[index].applying.map { decisions.values[index].rules[$0].id.value }
            })
        for rule in packCase.rules where !applied.contains(rule.value) {
            log.report(.ruleDidNotApply(rule, in: packCase))
        }
    }
}

extension UnaryTest {
    /// Whether a decision's outcome is as expected; a gap never is.
    fileprivate func accepts(_ outcome: Outcome, of table: DecisionTable) -> Bool {
        switch table.hitPolicy {
        case .collect: accepts(.subset(Members(outcome.options)))
        case .unique, .first: outcome.options.first.map { accepts(.scalar($0)) } ?? false
        }
    }
}

/// What is said about cases.
extension Diagnostic {
    fileprivate static func caseFailed(
        _ line: Block.Line, in packCase: PackCase, came outcome: Outcome, in decision: Decision
    ) -> Diagnostic {
        let options = outcome.options.map { "'\(decision.options[$0].value)'" }
        let came = options.isEmpty ? "nothing" : options.joined(separator: ", ")
        let rules = outcome.deciding.map { decision.rules[$0].id }
        var notes = rules.map { Note("rule '\($0.value)' decided here", at: $0.range) }
        if outcome.usesOtherwise, let otherwise = decision.otherwise {
            notes = [Note("no rule applied, so 'otherwise' decided here", at: otherwise.range)]
        }
        return Diagnostic(
            .error, .caseFailed,
            "in '\(packCase.name.value)', '\(line.subject.value)' came to \(came); expected: \(line.text.value)",
            at: line.text.range, notes: notes)
    }

    fileprivate static func ruleDidNotApply(_ rule: Located<String>, in packCase: PackCase)
        -> Diagnostic
    {
        Diagnostic(
            .error, .caseFailed,
            "in '\(packCase.name.value)', the rule '\(rule.value)' did not apply", at: rule.range)
    }
}
