package import DecisionTables
package import Diagnostics
package import RulePacks

/// What is to be said about one thing that came out otherwise than a case expects.
package struct FailureAccount: Sendable {
    package let failure: CaseFailure
    /// By its place among the pack's decisions.
    package let decision: Int
    /// What was asked of the decision, or the rule that should have applied.
    package let expected: Located<String>
    package let came: Outcome
    package let nearest: NearestRule

    /// Tells of everything that came out otherwise in a case.
    package static func all(of run: CaseRun, using search: NearestSearch) -> [FailureAccount] {
        run.failures.map { failure in
            switch failure {
            case .line(let index):
                let line = run.packCase.expected.lines[index]
                let decision = run.coded.expected[index].decision
                return FailureAccount(
                    failure: failure, decision: decision, expected: line.text,
                    came: run.outcomes[decision],
                    nearest: search.nearest(to: .result(line.condition), of: decision, from: run))
            case .rule(let index):
                let place = run.coded.rules[index]
                return FailureAccount(
                    failure: failure, decision: place.decision,
                    expected: run.packCase.rules[index], came: run.outcomes[place.decision],
                    nearest: search.nearest(to: .rule(place.rule), of: place.decision, from: run))
            }
        }
    }
}
