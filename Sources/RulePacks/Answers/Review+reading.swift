internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Review {
    /// The keys of a file of answers that hold a review.
    static let frame = ["decided", "overruled", "steps"]

    /// Takes `decided`, `overruled` and `steps`; each may be missing or empty.
    init(from fields: inout Fields, of pack: RulePack, reportingTo log: inout DiagnosticLog) {
        let decided = fields.optionalPairs("decided", reportingTo: &log)
        let overruled = fields.optionalPairs("overruled", reportingTo: &log)
        let steps = fields.optionalPairs("steps", reportingTo: &log)
        self.init(
            decided: Self.decided(decided, of: pack.decisions, reportingTo: &log),
            overruled: Self.overruled(overruled, of: pack, reportingTo: &log),
            steps: StepChanges(steps, reportingTo: &log))
    }

    private static func decided(
        _ pairs: [YAMLNode.Pair], of decisions: Named<Decision>,
        reportingTo log: inout DiagnosticLog
    ) -> Named<Decided> {
        var read: Named<Decided> = [:]
        for pair in pairs {
            guard let decision = decisions[pair.key.value] else {
                log.report(.unknownName(pair.key, of: "decision", among: decisions.ids))
                continue
            }
            read[pair.key.value] = Decided(pair.value, of: decision, reportingTo: &log)
        }
        return read.sorted(like: decisions.ids)
    }

    private static func overruled(
        _ pairs: [YAMLNode.Pair], of pack: RulePack, reportingTo log: inout DiagnosticLog
    ) -> Named<String> {
        let known = pack.promises.ids + pack.program.policy.keys.map(\.rawValue)
        var read: Named<String> = [:]
        for pair in pairs {
            guard known.contains(pair.key.value) else {
                log.report(.unknownName(pair.key, of: "promise or policy", among: known))
                continue
            }
            guard !pair.value.isUnanswered else { continue }
            read[pair.key.value] =
                pair.value.text(of: "'\(pair.key.value)'", reportingTo: &log)?.value
        }
        return read.sorted(like: known)
    }
}

extension Decided {
    /// Nil without an error: nothing was decided.
    fileprivate init?(
        _ node: YAMLNode, of decision: Decision, reportingTo log: inout DiagnosticLog
    ) {
        let id = decision.id.value
        guard !node.isUnanswered,
            var fields = Fields(node, of: "what is decided of '\(id)'", reportingTo: &log)
        else { return nil }
        let because = fields.optionalText("because", reportingTo: &log)?.value
        let written = fields.take("options").flatMap { $0.isUnanswered ? nil : $0 }
        if written == nil, because != nil {
            fields.lacks("options", for: "what holds ('[]' declines it)")
        }
        let options = written.flatMap { decision.options($0, reportingTo: &log) }
        fields.reportKeys(to: &log)
        guard let options else { return nil }
        self.init(options: options, because: because)
    }
}

extension Decision {
    /// Options that are to hold, in their order, each once.
    fileprivate func options(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> [ID]? {
        let known = options.map(\.value)
        var chosen: [ID] = []
        for item in node.listOrOne {
            guard let text = item.text(of: "an option of '\(id.value)'", reportingTo: &log) else {
                continue
            }
            if known.contains(text.value) {
                chosen.append(text.value)
            } else {
                log.report(.unknownValue(text, of: "an option of '\(id.value)'", among: known))
            }
        }
        if hitPolicy != .collect, chosen.count > 1 {
            log.report(
                .wrongKind(
                    "what holds of '\(id.value)'", expected: "one option, or none to decline it",
                    found: "a list of \(chosen.count)", at: node.range))
            return nil
        }
        return known.filter(chosen.contains)
    }
}

extension OrderedDictionary where Key == ID {
    /// The same entries in the order of `ids`, which names all of them.
    fileprivate func sorted(like ids: [ID]) -> Self {
        Self(uniqueKeysWithValues: ids.compactMap { id in self[id].map { (id, $0) } })
    }
}

extension Fields {
    /// The lines of a mapping that may be missing, `null` or empty.
    fileprivate mutating func optionalPairs(
        _ key: String, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode.Pair] {
        guard let node = take(key), !node.isUnanswered else { return [] }
        return node.pairs(of: "'\(key)'", reportingTo: &log) ?? []
    }
}
