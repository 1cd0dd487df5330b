import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import Plans
import RulePacks

/// What came out otherwise than a case expects, as lines that are set below the case.
///
///     expected  pace: two_week_ramp, line 30
///     came      three_week_ramp
///     decided   pace-too-much-and-a-month-away, Rules/decisions/06-pace.yaml:119
///     nearest   pace-too-much-before, Rules/decisions/06-pace.yaml:128, which applies but comes later
///               it would come to this if time_away were another answer: …
struct FailureText {
    let lines: [String]

    init(_ account: FailureAccount, of run: CaseRun, in pack: RulePack) {
        let decision = pack.decisions.values[account.decision]
        let nearest = NearestText(account, of: run, in: pack)
        lines =
            Self.labelled("expected", [Self.expected(account, decision)])
            + Self.labelled("came", [Self.came(account.came, decision)])
            + Self.labelled("decided", Self.deciding(account.came, decision))
            + Self.labelled("nearest", nearest.sentences)
    }

    private static func labelled(_ label: String, _ texts: [String]) -> [String] {
        zip([label] + texts.dropFirst().map { _ in "" }, texts).map { label, text in
            label + String(repeating: " ", count: 10 - label.count) + text
        }
    }

    private static func expected(_ account: FailureAccount, _ decision: Decision) -> String {
        let line = "line \(account.expected.range.start.line)"
        return switch account.failure {
        case .line: "\(decision.id.value): \(account.expected.value), \(line)"
        case .rule: "that \(account.expected.value) applies, \(line)"
        }
    }

    private static func came(_ outcome: Outcome, _ decision: Decision) -> String {
        let options = outcome.options.map { decision.options[$0].value }
        return options.isEmpty ? "nothing" : options.joined(separator: ", ")
    }

    private static func deciding(_ outcome: Outcome, _ decision: Decision) -> [String] {
        if outcome.usesOtherwise, let otherwise = decision.otherwise {
            return ["otherwise, \(otherwise.range.pathAndLine)"]
        }
        if outcome.deciding.isEmpty { return ["no rule"] }
        return outcome.deciding.map { decision.rules[$0].nameAndPlace }
    }
}

extension RulePacks.Rule {
    /// `pace-asked, Rules/decisions/06-pace.yaml:20`.
    var nameAndPlace: String { "\(id.value), \(id.range.pathAndLine)" }
}

extension SourceRange {
    /// `Rules/decisions/06-pace.yaml:20`, as an editor opens it.
    var pathAndLine: String { "\(file.path):\(start.line)" }
}
