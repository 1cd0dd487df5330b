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
    }

    /// Takes the keys of a decision from the top level of its file.
    ///
    /// `defined` are the options that the file defines for the decision.
    static func draft(
        _ name: YAMLNode?, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> (draft: Draft?, defined: [YAMLNode.Pair]) {
        let id = id(name, reportingTo: &log)
        let title = fields.requiredText(
            "title", for: "what is decided, in a few words", reportingTo: &log)
        let asks = fields.text("asks", reportingTo: &log)
        let policy = fields.requiredText(
            "hit_policy", for: "which of the rules that apply decide", reportingTo: &log
        )
        .flatMap { HitPolicy.read($0, as: "a hit policy", reportingTo: &log) }
        let (options, defined) = Self.options(from: &fields, reportingTo: &log)
        let (rules, rulesRange, otherwise) = rows(from: &fields, reportingTo: &log)
        let part = fields.text("part", reportingTo: &log).flatMap {
            Part.read($0, as: "a part of a plan", reportingTo: &log)
        }
        let needsResult = atLeast(from: &fields, policy: policy, reportingTo: &log)
        guard let id, let policy, !options.isEmpty else { return (nil, defined) }
        let decision = Decision(
            id: id, title: title ?? id, asks: asks, hitPolicy: policy, options: options, rules: [],
            rulesRange: rulesRange, otherwise: nil, needsResult: needsResult, part: part ?? .plan)
        return (Draft(decision: decision, rules: rules, otherwise: otherwise), defined)
    }

    /// `rules` is what an expectation calls the rules that applied, so no decision can be called so.
    private static func id(
        _ node: YAMLNode?, reportingTo log: inout DiagnosticLog
    ) -> Located<ID>? {
        let id = node?.text(of: "'decision'", reportingTo: &log)?
            .checkedID(.underscores, of: "decision", reportingTo: &log)
        guard let id, id.value == "rules" else { return id }
        log.report(.reservedID(id))
        return nil
    }

    private static func rows(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> (rules: [YAMLNode], range: SourceRange?, otherwise: YAMLNode.Pair?) {
        let otherwise = fields.keyAndValue("otherwise")
        guard let written = fields.take("rules") else {
            if otherwise == nil { fields.lacks("rules", for: "the rows of its table") }
            return ([], nil, otherwise)
        }
        let rules =
            otherwise == nil
            ? written.someNodes(of: "'rules'", "a rule", reportingTo: &log)
            : written.list(of: "'rules'", reportingTo: &log)
        return (rules ?? [], written.range, otherwise)
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
