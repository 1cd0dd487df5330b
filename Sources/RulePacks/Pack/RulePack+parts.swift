internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// The parts of a pack, each read once the names that it needs are known.
extension RulePack {
    /// Reports the parts that every pack has; nothing is missing while some file could not be read.
    static func reportMissing(
        _ sections: Sections, in files: [SourceFile], reportingTo log: inout DiagnosticLog
    ) {
        guard sections.isWhole, let first = files.first else { return }
        func report(_ key: String, _ purpose: String) {
            let place = SourceRange(startOf: first)
            log.report(.missingKey(key, in: "a pack", for: purpose, at: place))
        }
        if sections.pack == nil { report("pack", "its name and version, in any of its files") }
        if sections.program == nil {
            report("program", "what the program offers, in any of its files")
        }
        if sections.decisions.isEmpty, sections.unreadableDecisions.isEmpty {
            report("decision", "a table of rules, in a file of its own")
        }
    }

    /// The pack's own section, and the names of its sources.
    static func info(
        _ sections: Sections, reportingTo log: inout DiagnosticLog
    ) -> (PackInfo?, sources: KnownNames) {
        let errors = log.errorCount
        let section = sections.pack?.value
        let info = section.flatMap { PackInfo($0, reportingTo: &log) }
        let isWhole = log.errorCount == errors
        return (info, KnownNames(below: "sources", of: section, isWhole: isWhole))
    }

    static func program(
        _ sections: Sections, reportingTo log: inout DiagnosticLog
    ) -> (Program?, ProgramNames) {
        let errors = log.errorCount
        let section = sections.program?.value
        let program = section.flatMap { Program($0, reportingTo: &log) }
        let names = ProgramNames(section, isWhole: log.errorCount == errors)
        program?.reportUnknownTracks(among: names.tracks, to: &log)
        return (program, names)
    }

    static func drafts(
        of pairs: [YAMLNode.Pair], program: Program?, named names: ProgramNames,
        reportingTo log: inout DiagnosticLog
    ) -> [Question.Draft] {
        var drafts: Named<Question.Draft> = [:]
        for pair in pairs {
            let draft = Question.draft(pair, program: program, named: names, reportingTo: &log)
            guard let draft else { continue }
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
        let subjects = subjects.limited(to: .answers(for: "'ask_when'"))
        for draft in drafts {
            guard let node = draft.askWhen else { continue }
            questions[draft.question.id.value]?.askWhen =
                Block(node, of: "'ask_when'", about: subjects, reportingTo: &log)
        }
    }

    static func options(
        _ sections: Sections, program: ProgramNames, usedBy drafts: [Decision.Draft],
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
        let names = sections.optionNames
        for id in drafts.flatMap(\.decision.options) {
            _ = id.known(among: names, as: "option", reportingTo: &log)
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
        _ drafts: [Decision.Draft], about subjects: Subjects, sources: KnownNames,
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

    /// The names that cases use are gathered only where there are cases.
    static func cases(
        _ sections: Sections, about questions: Named<Question>, _ subjects: Subjects,
        reportingTo log: inout DiagnosticLog
    ) -> [PackCase] {
        if sections.cases.isEmpty { return [] }
        let names = CaseNames(
            questions: questions, questionNames: sections.questionNames, rules: sections.ruleNames,
            subjects: subjects.limited(to: .decisions(for: "'expect'")))
        return sections.cases.compactMap { PackCase($0, naming: names, reportingTo: &log) }
    }

    /// Rule ids are the pack's, not the decision's: a plan names a rule by its id alone.
    static func reportRules(
        of decisions: Named<Decision>, reportingTo log: inout DiagnosticLog
    ) {
        var seen: Named<Located<ID>> = [:]
        for decision in decisions.values {
            for rule in decision.rules {
                seen.add(rule.id, under: rule.id, of: "rule", placed: \.range, reportingTo: &log)
            }
        }
        if seen.count > RulePack.mostRules, let last = seen.values.last {
            log.report(.tooManyRules(seen.count, at: last.range))
        }
    }
}
