internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What stands before the rules of a decision that the pack does not have yet.
extension MappedText {
    /// Options that the pack has are listed; where it has none of them, they are defined here.
    init(headOf table: ImportedTable, knownOptions: Set<ID>) {
        self += "decision: \(table.decision.inFlow)\ntitle: "
        if let title = table.title {
            add(sentence: title)
        } else {
            self += table.decision.asTitle
        }
        if let asks = table.asks {
            self += "\nasks: "
            add(sentence: asks)
        }
        if let policy = table.hitPolicy {
            self += "\nhit_policy: "
            add(policy.text.asHitPolicy, saying: policy)
        }
        let ids = Array(table.optionNames.keys)
        if ids.contains(where: knownOptions.contains) || ids.isEmpty {
            self += "\noptions: [\(ids.map(\.inFlow).joined(separator: ", "))]\n\n"
        } else {
            self += "\n\noptions:\n"
            for (id, name) in table.optionNames { define(id, name, table.optionPlans[id]) }
            self += "\n"
        }
    }

    private mutating func define(_ id: ID, _ name: Sheet.Cell?, _ plan: Sheet.Cell?) {
        self += "  \(id.inFlow):\n    name: "
        if let name { add(sentence: name) } else { self += id.asTitle.asSentence }
        self += "\n    plan: "
        if let plan = plan ?? name {
            add(sentence: plan)
        } else {
            self += id.asTitle.asSentence
        }
        self += "\n"
    }
}

extension String {
    /// `unique` for `U`, in whichever case.
    var asHitPolicy: String {
        switch lowercased() {
        case "u", "unique": "unique"
        case "f", "first": "first"
        case "c", "collect": "collect"
        default: inFlow
        }
    }

    /// `Three week ramp` for `three_week_ramp`.
    fileprivate var asTitle: String {
        let words = split { $0 == "_" || $0 == "-" }.joined(separator: " ")
        return words.isEmpty ? self : words.prefix(1).uppercased() + words.dropFirst()
    }
}
