internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Decision {
    /// A decision whose rules wait until every name that they may use is known.
    struct Draft {
        var decision: Decision
        var rules: [YAMLNode]
        var otherwise: YAMLNode.Pair?
        /// Options that the decision's own file defines.
        var defined: [YAMLNode.Pair]
    }

    /// Takes the keys of a decision from the top level of its file; `options` are the decision's own.
    static func draft(
        _ name: YAMLNode, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> Draft? {
        let id = name.text(of: "'decision'", reportingTo: &log)?
            .checkedID(.underscores, of: "decision", reportingTo: &log)
        let title = fields.requiredText(
            "title", for: "what is decided, in a few words", reportingTo: &log)
        let asks = fields.text("asks", reportingTo: &log)
        let policy = fields.requiredText(
            "hit_policy", for: "'unique', 'first' or 'collect'", reportingTo: &log
        )
        .flatMap { HitPolicy.read($0, as: "a hit policy", reportingTo: &log) }
        let (options, defined) = Self.options(from: &fields, reportingTo: &log)
        let rules = fields.take("rules")?.list(of: "'rules'", reportingTo: &log) ?? []
        let otherwise = fields.keyAndValue("otherwise")
        if rules.isEmpty, otherwise == nil {
            log.report(
                .missingKey("rules", in: "a decision", for: "the rows of its table", at: name.range)
            )
        }
        let part = fields.text("part", reportingTo: &log).flatMap {
            Part.read($0, as: "a part of a plan", reportingTo: &log)
        }
        let needsResult = atLeast(from: &fields, policy: policy, reportingTo: &log)
        guard let id, let title, let policy, !options.isEmpty else { return nil }
        let decision = Decision(
            id: id, title: title, asks: asks, hitPolicy: policy, options: options, rules: [],
            otherwise: nil, needsResult: needsResult, part: part ?? .plan)
        return Draft(decision: decision, rules: rules, otherwise: otherwise, defined: defined)
    }

    private static func options(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> (listed: [Located<ID>], defined: [YAMLNode.Pair]) {
        guard let node = fields.require("options", for: "what it may come to", reportingTo: &log)
        else { return ([], []) }
        switch node.content {
        case .sequence(let nodes):
            let ids = nodes.compactMap { $0.text(of: "an option", reportingTo: &log) }
            if nodes.isEmpty {
                log.report(
                    .wrongKind(
                        "'options'", expected: "a list with an option", found: "none",
                        at: node.range))
            }
            return (unique(ids, reportingTo: &log), [])
        case .mapping(let pairs):
            return (pairs.map(\.key), pairs)
        case .scalar:
            log.report(
                .wrongKind(
                    "'options'", expected: "a list of ids, or a mapping that defines them",
                    found: node.kind, at: node.range))
            return ([], [])
        }
    }

    private static func unique(
        _ ids: [Located<ID>], reportingTo log: inout DiagnosticLog
    ) -> [Located<ID>] {
        var seen: Named<Located<ID>> = [:]
        for id in ids { seen.add(id, under: id, of: "option", placed: \.range, reportingTo: &log) }
        return Array(seen.values)
    }

    private static func atLeast(
        from fields: inout Fields, policy: HitPolicy?, reportingTo log: inout DiagnosticLog
    ) -> Bool {
        guard let written = fields.keyAndValue("at_least") else { return false }
        if let policy, policy != .collect {
            log.report(
                .wrongType(
                    "'at_least' belongs to 'hit_policy: collect'; '\(policy.rawValue)' always needs a result",
                    at: written.key.range))
        }
        return written.value.integer(of: "'at_least'", in: 1...1, reportingTo: &log) != nil
    }
}
