package import DecisionTables
public import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Runs the pack's cases and reports each line that came out otherwise.
    public func reportFailedCases(to log: inout DiagnosticLog) {
        var buffer = RuleBuffer()
        for (packCase, coded) in zip(cases, codedCases) {
            let outcomes = compiled.outcomes(of: coded.values, using: &buffer)
            report(packCase, coded, cameTo: outcomes, to: &log)
        }
    }

    /// Reports each line of a case that came out otherwise, given what its answers come to.
    package func report(
        _ packCase: PackCase, _ coded: CodedCase, cameTo outcomes: [Outcome],
        to log: inout DiagnosticLog
    ) {
        for answer in coded.setAside { log.report(.notAsked(answer)) }
        for failure in coded.failures(in: outcomes) {
            switch failure {
            case .line(let index):
                let line = packCase.expected.lines[index]
                let decision = coded.expected[index].decision
                log.report(
                    .caseFailed(
                        line, in: packCase, came: outcomes[decision],
                        in: decisions.values[decision]))
            case .rule(let index):
                log.report(.ruleDidNotApply(packCase.rules[index], in: packCase))
            }
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
