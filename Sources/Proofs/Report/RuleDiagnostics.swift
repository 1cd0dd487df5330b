internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What is said about rules that do nothing, or less than it looks.
extension Diagnostic {
    static func neverApplies(
        _ never: RuleFindings.NeverApplyingRule, in decision: Decision
    ) -> Diagnostic {
        let rule = decision.rules[never.rule]
        let places = never.contradiction.map { rule.range(of: $0) }
        guard places.count > 1 else {
            return Diagnostic(
                .warning, .neverApplies,
                "'\(rule.id.value)' never applies; no case meets this condition",
                at: places.first ?? rule.id.range,
                notes: [Note("'\(rule.id.value)' is here", at: rule.id.range)])
        }
        return Diagnostic(
            .warning, .neverApplies,
            "'\(rule.id.value)' never applies; no case meets all its conditions",
            at: rule.id.range,
            notes: places.map {
                Note("one of the conditions that no case meets together is here", at: $0)
            })
    }

    /// The same, with those of the rule's options to which no case leads at all.
    func noting(_ options: [Int], ofRule rule: Int, in decision: Decision) -> Diagnostic {
        let named = Set(decision.rules[rule].then.map(\.value))
        var noting = self
        for option in options.map({ decision.options[$0] }) where named.contains(option.value) {
            noting.notes.append(Note("no case leads to '\(option.value)' here", at: option.range))
        }
        return noting
    }

    static func coveredRule(_ covered: CoveredRule, in decision: Decision) -> Diagnostic {
        let rule = decision.rules[covered.rule]
        return Diagnostic(
            .warning, .coveredRule,
            "'\(rule.id.value)' never decides",
            aside:
                "; \(decision.names(of: covered.covering)) always \(covered.covering.count == 1 ? "comes" : "come") first",
            at: rule.id.range, notes: decision.places(of: covered.covering))
    }

    static func coveredOtherwise(
        _ otherwise: Otherwise, by rules: [Int], in decision: Decision
    ) -> Diagnostic {
        let isOne = rules.count == 1
        return Diagnostic(
            .warning, .coveredRule,
            "'otherwise' never counts; \(decision.names(of: rules)) \(isOne ? "applies" : "together apply") to every case",
            at: otherwise.range, notes: decision.places(of: rules))
    }

    static func redundantCondition(
        _ redundant: RedundantCondition, in decision: Decision
    ) -> Diagnostic {
        let rule = decision.rules[redundant.rule]
        return Diagnostic(
            .warning, .redundantCondition,
            "\(redundant.part.words) changes nothing; '\(rule.id.value)' applies to the same cases without it",
            at: rule.range(of: redundant.part))
    }

    static func redundantRule(_ redundant: RedundantRule, in decision: Decision) -> Diagnostic {
        let rule = decision.rules[redundant.rule]
        var others = redundant.others.map { "'\(decision.rules[$0].id.value)'" }
        if redundant.leavesToOtherwise { others.append("'otherwise'") }
        var notes = decision.places(of: redundant.others)
        if redundant.leavesToOtherwise, let otherwise = decision.otherwise {
            notes.append(Note("'otherwise' is here", at: otherwise.range))
        }
        return Diagnostic(
            .warning, .redundantRule,
            "'\(rule.id.value)' changes nothing",
            aside:
                "; without it \(others.joined(with: "and")) would lead to the same, for the same reason",
            at: rule.id.range, notes: notes)
    }

    static func mergeableRules(
        _ pair: MergeableRules, in decision: Decision, of pack: RulePack
    ) -> Diagnostic {
        let (first, second) = (decision.rules[pair.first], decision.rules[pair.second])
        let input = first.conditions.when.lines[pair.line].input
        let text = ConditionText(Condition(input: input, test: pair.test), of: pack)
        let lines = text.when.map { "the line '\($0)'" } ?? "no line about '\(text.subject)'"
        return Diagnostic(
            .warning, .mergeableRules,
            "'\(first.id.value)' and '\(second.id.value)' could be one rule",
            aside: " with \(lines)",
            at: second.id.range,
            notes: [Note("'\(first.id.value)' is here", at: first.id.range)])
    }
}

extension Decision {
    fileprivate func names(of rules: [Int]) -> String {
        rules.map { "'\(self.rules[$0].id.value)'" }.joined(with: "and")
    }

    fileprivate func places(of rules: [Int]) -> [Diagnostic.Note] {
        rules.map {
            Diagnostic.Note("'\(self.rules[$0].id.value)' is here", at: self.rules[$0].id.range)
        }
    }
}
