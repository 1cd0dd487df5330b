import Diagnostics
internal import OrderedCollections
import RulePacks

/// What a check found, under the names that others build on (`reentry.check/1`).
struct CheckJSON: Encodable {
    var format = "reentry.check/1"
    var diagnostics: [Diagnostic.JSON]
    var decisions: [DecisionJSON]
    var promises: [PromiseJSON]

    struct DecisionJSON: Encodable {
        var decision: String
        var rules: Int
        var inputs: Int
    }

    struct PromiseJSON: Encodable {
        var id: String
    }

    init(_ log: DiagnosticLog, _ pack: RulePack?) {
        diagnostics = log.sorted.map { Diagnostic.JSON($0) }
        decisions = (pack?.decisions.values.elements ?? []).map { decision in
            let lines = decision.rules.flatMap(\.conditions.lines)
            return DecisionJSON(
                decision: decision.id.value, rules: decision.rules.count,
                inputs: Set(lines.map(\.input)).count)
        }
        promises = (pack?.promises.values.elements ?? []).map { PromiseJSON(id: $0.id.value) }
    }
}
