public import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Rules for some boxes, as text to be put at the end of the `rules:` of a decision.
    ///
    /// They lead to the decision's first option and are called `pace-gap-1` and so on, but never
    /// as a rule of the pack is. The text is indented as the decision's rules are.
    public func rulesText(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String = "gap"
    ) -> String {
        ruleTexts(for: boxes, ofDecision: index, called: kind).joined()
    }

    /// The same, one text a box.
    public func ruleTexts(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String = "gap"
    ) -> [String] {
        let indent = decisions.values[index].rulesIndent ?? 2
        return rules(for: boxes, ofDecision: index, called: kind) { rule, id, option in
            rule.yaml(id: id, then: option, indent: indent)
        }
    }

    /// The same for a list in brackets, without a line break.
    public func bracketedRuleTexts(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String = "gap"
    ) -> [String] {
        rules(for: boxes, ofDecision: index, called: kind) { $0.bracketed(id: $1, then: $2) }
    }

    private func rules(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String,
        written: (_ rule: RuleText, _ id: ID, _ option: ID) -> String
    ) -> [String] {
        let decision = decisions.values[index]
        let taken = Set(decisions.values.flatMap { $0.rules.map(\.id.value) })
        let stem = "\(IDStyle.hyphens.nearest(to: decision.id.value))-\(kind)"
        let free = (1...).lazy.map { "\(stem)-\($0)" }.filter { !taken.contains($0) }
        return zip(boxes, free).map { box, id in
            written(RuleText(box, of: self), id, decision.options[0].value)
        }
    }
}

extension Decision {
    /// The spaces before the dashes of its rules; nil where they are written otherwise.
    package var rulesIndent: Int? {
        guard let range = rulesRange,
            range.file.byte(at: range.file.utf8Offset(of: range.start)) == UInt8(ascii: "-")
        else { return nil }
        return range.start.column - 1
    }
}
