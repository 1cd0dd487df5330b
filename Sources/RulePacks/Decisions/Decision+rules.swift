internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

extension Decision.Draft {
    /// Reads the rules, once all names are known.
    func finished(
        about subjects: Subjects, sources: KnownNames, reportingTo log: inout DiagnosticLog
    ) -> Decision {
        var decision = decision
        decision.rules = rules.compactMap {
            Rule($0, of: decision, about: subjects, sources: sources, reportingTo: &log)
        }
        decision.otherwise = otherwise.flatMap {
            Otherwise($0, of: decision, sources: sources, reportingTo: &log)
        }
        return decision
    }
}

extension Rule {
    init?(
        _ node: YAMLNode, of decision: Decision, about subjects: Subjects, sources: KnownNames,
        reportingTo log: inout DiagnosticLog
    ) {
        guard var fields = Fields(node, of: "a rule", reportingTo: &log) else { return nil }
        range = node.range
        let id = fields.requiredText(
            "id", for: "the name under which a plan shows it", reportingTo: &log)?
            .checkedID(.hyphens, of: "rule", reportingTo: &log)
        conditions = Conditions(from: &fields, about: subjects, reportingTo: &log)
        let then = decision.results(from: &fields, reportingTo: &log)
        let because = fields.because(reportingTo: &log)
        source = fields.source(among: sources, reportingTo: &log)
        note = fields.text("note", reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let id, let then, let because else { return nil }
        self.id = id
        self.then = then
        self.because = because
    }
}

extension Otherwise {
    init?(
        _ pair: YAMLNode.Pair, of decision: Decision, sources: KnownNames,
        reportingTo log: inout DiagnosticLog
    ) {
        guard var fields = Fields(pair.value, of: "'otherwise'", reportingTo: &log) else {
            return nil
        }
        let then = decision.results(from: &fields, reportingTo: &log)
        let because = fields.because(reportingTo: &log)
        source = fields.source(among: sources, reportingTo: &log)
        note = fields.text("note", reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let then, let because else { return nil }
        self.then = then
        self.because = because
        range = pair.key.range
    }
}

extension Fields {
    fileprivate mutating func because(reportingTo log: inout DiagnosticLog) -> Located<String>? {
        requiredText("because", for: "the sentence that a clinician reads", reportingTo: &log)
    }

    fileprivate mutating func source(
        among sources: KnownNames, reportingTo log: inout DiagnosticLog
    ) -> Located<ID>? {
        text("source", reportingTo: &log)?.known(among: sources, as: "source", reportingTo: &log)
    }
}

extension Decision {
    /// Takes `then`: one option, or under `collect` also a list of them.
    fileprivate func results(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> [Located<ID>]? {
        guard let node = fields.require("then", for: "the option it leads to")
        else { return nil }
        if hitPolicy != .collect, case .sequence = node.content {
            log.report(
                .wrongKind(
                    "'then'", expected: "one option; only 'hit_policy: collect' takes a list",
                    found: "a list", at: node.range))
            return nil
        }
        if node.listOrOne.isEmpty {
            log.report(.wrongKind("'then'", expected: "an option", found: "none", at: node.range))
        }
        let ids = node.listOrOne.compactMap { result($0, reportingTo: &log) }
        return ids.isEmpty ? nil : ids
    }

    private func result(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> Located<ID>? {
        guard let id = node.text(of: "'then'", reportingTo: &log) else { return nil }
        if options.contains(id) { return id }
        log.report(
            .unknownValue(id, of: "an option of '\(self.id.value)'", among: options.map(\.value)))
        return nil
    }
}
