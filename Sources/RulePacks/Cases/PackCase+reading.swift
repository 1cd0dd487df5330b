internal import CivilTime
internal import Diagnostics
internal import YAMLTree

/// What the cases of a pack name.
struct CaseNames {
    let questions: Named<Question>
    let questionNames: KnownNames
    let rules: KnownNames
    /// Decisions alone.
    let subjects: Subjects
}

extension PackCase {
    init?(_ node: YAMLNode, naming names: CaseNames, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a case", reportingTo: &log) else { return nil }
        let name = fields.requiredText(
            "name", for: "what the case is, in plain words", reportingTo: &log)
        today = fields.text("today", reportingTo: &log)?.date(reportingTo: &log)?.value
        let answers = fields.require("answers", for: "what was said ('{}' for nothing)")
        let expect = fields.require("expect", for: "what the decisions should be")
        fields.reportKeys(to: &log)
        var given = answers?.pairs(of: "'answers'", reportingTo: &log) ?? []
        if !fields.has("today") { Self.take(outDated: &given, reportingTo: &log) }
        // Without a date nothing counts to a day, so any day will do.
        self.answers = Answers(
            given: Answers.given(
                given, to: names.questions, among: names.questionNames, today: today ?? .anyDay,
                reportingTo: &log))
        let lines = expect?.pairs(of: "'expect'", reportingTo: &log) ?? []
        expected = Block(
            lines: lines.filter { $0.key.value != "rules" }.compactMap {
                Block.Line($0, about: names.subjects, reportingTo: &log)
            })
        rules =
            lines.first { $0.key.value == "rules" }
            .map { Self.rules($0.value, among: names.rules, reportingTo: &log) } ?? []
        guard let name else { return nil }
        self.name = name
    }

    private static func rules(
        _ node: YAMLNode, among known: KnownNames, reportingTo log: inout DiagnosticLog
    ) -> [Located<ID>] {
        node.listOrOne.compactMap {
            $0.text(of: "a rule", reportingTo: &log)?.known(
                among: known, as: "rule", reportingTo: &log)
        }
    }

    /// Takes out the answers that count to a day, and reports that the day is missing.
    private static func take(
        outDated answers: inout [YAMLNode.Pair], reportingTo log: inout DiagnosticLog
    ) {
        answers.removeAll { answer in
            guard case .mapping(let pairs) = answer.value.content,
                let since = pairs.first(where: { $0.key.value == "since" })
            else { return false }
            log.report(
                .missingKey(
                    "today", in: "a case with 'since'", for: "the day to which it counts",
                    at: since.key.range))
            return true
        }
    }
}

extension CalendarDate {
    fileprivate static var anyDay: CalendarDate {
        guard let day = CalendarDate(year: years.upperBound, month: 12, day: 31) else {
            preconditionFailure("every year has a last day")
        }
        return day
    }
}
