internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// The parts of a pack, each read once the names that it needs are known.
extension RulePack {
    static func reportMissing(
        _ sections: Sections, in files: [SourceFile], reportingTo log: inout DiagnosticLog
    ) {
        guard let first = files.first, !log.hasErrors else { return }
        let place = SourceRange(startOf: first)
        if sections.pack == nil {
            log.report(
                .missingKey(
                    "pack", in: "a pack", for: "its name and version, in any of its files",
                    at: place))
        }
        if sections.program == nil {
            log.report(
                .missingKey(
                    "program", in: "a pack", for: "what the program offers, in any of its files",
                    at: place))
        }
        if sections.decisions.isEmpty, sections.unreadableDecisions.isEmpty {
            log.report(
                .missingKey(
                    "decision", in: "a pack", for: "a table of rules, in a file of its own",
                    at: place))
        }
    }

    static func drafts(
        of pairs: [YAMLNode.Pair], program: Program?, reportingTo log: inout DiagnosticLog
    ) -> [Question.Draft] {
        var drafts: Named<Question.Draft> = [:]
        for pair in pairs {
            guard let draft = Question.draft(pair, program: program, reportingTo: &log) else {
                continue
            }
            drafts.add(
                draft, under: pair.key, of: "question", placed: \.question.id.range,
                reportingTo: &log)
        }
        return Array(drafts.values)
    }

    /// Reads each `ask_when`, now that every name is known.
    static func finish(
        _ questions: inout Named<Question>, _ drafts: [Question.Draft], about subjects: Subjects,
        reportingTo log: inout DiagnosticLog
    ) {
        for draft in drafts {
            guard let node = draft.askWhen else { continue }
            questions[draft.question.id.value]?.askWhen =
                Block(node, of: "'ask_when'", about: subjects, reportingTo: &log)
        }
    }

    static func options(
        _ sections: Sections, program: Program?, usedBy drafts: [Decision.Draft],
        reportingTo log: inout DiagnosticLog
    ) -> Named<PlanOption> {
        var options: Named<PlanOption> = [:]
        for pair in sections.options {
            guard let option = PlanOption(pair, program: program, reportingTo: &log) else {
                continue
            }
            options.add(
                option, under: pair.key, of: "option", placed: \.id.range, reportingTo: &log)
        }
        let written = Set(sections.options.map(\.key.value))
        for id in drafts.flatMap(\.decision.options) where !written.contains(id.value) {
            log.report(.unknownName(id, of: "option", among: options.ids))
        }
        return options
    }

    static func facts(
        of questions: Named<Question>, program: Program?, reportingTo log: inout DiagnosticLog
    ) -> [Fact] {
        var first: Question?
        for question in questions.values {
            guard case .availability = question.kind else { continue }
            if let first { log.report(.secondAvailability(question, first: first)) }
            first = first ?? question
        }
        guard first != nil else { return [] }
        return program?.tracks.values.map { Fact(of: $0) } ?? []
    }

    static func drafts(
        of written: [Decision.Draft], reportingTo log: inout DiagnosticLog
    ) -> [Decision.Draft] {
        var drafts: Named<Decision.Draft> = [:]
        for draft in written {
            drafts.add(
                draft, under: draft.decision.id, of: "decision", placed: \.decision.id.range,
                reportingTo: &log)
        }
        return Array(drafts.values)
    }

    static func decisions(
        _ drafts: [Decision.Draft], about subjects: Subjects, sources: [ID]?,
        reportingTo log: inout DiagnosticLog
    ) -> Named<Decision> {
        var decisions: Named<Decision> = [:]
        for draft in drafts {
            decisions[draft.decision.id.value] =
                draft.finished(about: subjects, sources: sources, reportingTo: &log)
        }
        reportRules(of: decisions, reportingTo: &log)
        return decisions
    }

    static func cases(
        _ nodes: [YAMLNode], _ questions: Named<Question>, _ subjects: Subjects,
        _ decisions: Named<Decision>, reportingTo log: inout DiagnosticLog
    ) -> [PackCase] {
        let rules = decisions.values.flatMap { $0.rules.map(\.id.value) }
        return nodes.compactMap {
            PackCase($0, questions: questions, subjects: subjects, rules: rules, reportingTo: &log)
        }
    }

    static func promises(
        _ nodes: [YAMLNode], about subjects: Subjects, reportingTo log: inout DiagnosticLog
    ) -> Named<Promise> {
        var promises: Named<Promise> = [:]
        for node in nodes {
            guard let promise = Promise(node, about: subjects, reportingTo: &log) else { continue }
            promises.add(
                promise, under: promise.id, of: "promise", placed: \.id.range, reportingTo: &log)
        }
        return promises
    }

    /// Rule ids are the pack's, not the decision's: a plan names a rule by its id alone.
    static func reportRules(
        of decisions: Named<Decision>, reportingTo log: inout DiagnosticLog
    ) {
        var seen: Named<Located<ID>> = [:]
        for rule in decisions.values.flatMap(\.rules) {
            seen.add(rule.id, under: rule.id, of: "rule", placed: \.range, reportingTo: &log)
        }
        if seen.count > RulePack.mostRules, let last = seen.values.last {
            log.report(.tooManyRules(seen.count, at: last.range))
        }
    }
}
