public import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Rules for some boxes, as text to be put at the end of the `rules:` of a decision.
    ///
    /// They lead to the decision's first option and are called `pace-gap-1` and so on, but never
    /// as a rule of the pack is. The text is indented as the decision's last rule is.
    public func rulesText(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String = "gap"
    ) -> String {
        ruleTexts(for: boxes, ofDecision: index, called: kind).joined()
    }

    /// The same, one text a box.
    public func ruleTexts(
        for boxes: [[Condition]], ofDecision index: Int, called kind: String = "gap"
    ) -> [String] {
        let decision = decisions.values[index]
        let taken = Set(decisions.values.flatMap { $0.rules.map(\.id.value) })
        let stem = "\(IDStyle.hyphens.nearest(to: decision.id.value))-\(kind)"
        let free = (1...).lazy.map { "\(stem)-\($0)" }.filter { !taken.contains($0) }
        return zip(boxes, free).map { box, id in
            RuleText(box, of: self).yaml(
                id: id, then: decision.options[0].value, indent: decision.indent)
        }
    }
}

extension Decision {
    /// The spaces before the dash of the last rule; two where rules are written otherwise.
    fileprivate var indent: Int {
        guard let id = rules.last?.id.range, let line = id.file.line(id.start.line) else {
            return 2
        }
        let indent = line.prefix { $0 == " " }
        return line.dropFirst(indent.count).hasPrefix("- ") ? indent.count : 2
    }
}
