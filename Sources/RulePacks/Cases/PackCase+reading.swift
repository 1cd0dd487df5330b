internal import CivilTime
internal import Diagnostics
internal import YAMLTree

extension PackCase {
    init?(
        _ node: YAMLNode, questions: Named<Question>, subjects: Subjects, rules: [ID],
        reportingTo log: inout DiagnosticLog
    ) {
        guard var fields = Fields(node, of: "a case", reportingTo: &log) else { return nil }
        let name = fields.requiredText(
            "name", for: "what the case is, in plain words", reportingTo: &log)
        today = fields.text("today", reportingTo: &log)?.date(reportingTo: &log)?.value
        let answers = fields.require(
            "answers", for: "what was said ('{}' for nothing)", reportingTo: &log)
        let expect = fields.require(
            "expect", for: "what the decisions should be", reportingTo: &log)
        fields.reportUnknownKeys(to: &log)
        let given = answers?.pairs(of: "'answers'", reportingTo: &log)
        let expected = expect?.pairs(of: "'expect'", reportingTo: &log)
        guard let name, let given, let expected else { return nil }
        self.name = name
        // A case without a date is read on a day before which every `since:` lies.
        self.answers = Answers(
            given: Answers.given(given, to: questions, today: today ?? .anyDay, reportingTo: &log))
        if today == nil { Self.reportMissingDate(given, reportingTo: &log) }
        self.expected = Block(
            lines: expected.filter { $0.key.value != "rules" }.compactMap {
                Block.Line($0, about: subjects.onlyDecisions, reportingTo: &log)
            })
        self.rules =
            expected.first { $0.key.value == "rules" }
            .map { Self.rules($0.value, among: rules, reportingTo: &log) } ?? []
    }

    private static func rules(
        _ node: YAMLNode, among known: [ID], reportingTo log: inout DiagnosticLog
    ) -> [Located<ID>] {
        node.listOrOne.compactMap {
            $0.text(of: "a rule", reportingTo: &log)?.known(
                among: known, as: "rule", reportingTo: &log)
        }
    }

    private static func reportMissingDate(
        _ answers: [YAMLNode.Pair], reportingTo log: inout DiagnosticLog
    ) {
        for case .mapping(let pairs) in answers.map(\.value.content) {
            for pair in pairs where pair.key.value == "since" {
                log.report(
                    .missingKey(
                        "today", in: "a case with 'since'", for: "the day to which it counts",
                        at: pair.key.range))
            }
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
