internal import Diagnostics
internal import YAMLTree

extension StepChanges {
    /// Reads `add`, `change` and `strike`; each may be missing or empty.
    init(_ pairs: [YAMLNode.Pair], reportingTo log: inout DiagnosticLog) {
        self.init()
        guard let first = pairs.first else { return }
        var fields = Fields(pairs, of: "'steps'", at: first.key.range)
        added = fields.items("add", reportingTo: &log) { Step($0, reportingTo: &$1) }
        changed = fields.items("change", reportingTo: &log) { Change($0, reportingTo: &$1) }
        struck = fields.items("strike", reportingTo: &log) { Strike($0, reportingTo: &$1) }
        fields.reportKeys(to: &log)
    }
}

extension StepChanges.Change {
    fileprivate init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a change of a step", reportingTo: &log) else {
            return nil
        }
        let target = StepChanges.Target(from: &fields, reportingTo: &log)
        let step = Step(from: &fields, reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let target, let step else { return nil }
        self.init(target, to: step)
    }
}

extension StepChanges.Strike {
    fileprivate init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a step to strike", reportingTo: &log) else {
            return nil
        }
        let target = StepChanges.Target(from: &fields, reportingTo: &log)
        let because = fields.optionalText("because", reportingTo: &log)?.value
        fields.reportKeys(to: &log)
        guard let target else { return nil }
        self.init(target, because: because)
    }
}

extension StepChanges.Target {
    fileprivate init?(from fields: inout Fields, reportingTo log: inout DiagnosticLog) {
        let what = fields.requiredText(
            "step", for: "the step that is meant, by what it says", reportingTo: &log)
        due = fields.optionalText("due", reportingTo: &log)
            .flatMap { Step.Deadline.read($0, reportingTo: &log) }
        guard let what else { return nil }
        self.what = what.value
    }
}

extension Fields {
    /// The items of a list that may be missing, `null` or empty.
    fileprivate mutating func items<Item>(
        _ key: String, reportingTo log: inout DiagnosticLog,
        _ reader: (YAMLNode, inout DiagnosticLog) -> Item?
    ) -> [Item] {
        guard let node = take(key), !node.isUnanswered else { return [] }
        return (node.list(of: "'\(key)'", reportingTo: &log) ?? [])
            .compactMap { reader($0, &log) }
    }
}
