internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// Reads the answer to one question.
struct AnswerReader {
    let question: Question
    let today: CalendarDate

    private var name: String { "'\(question.id.value)'" }

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> Answer.Value? {
        if node.scalarText?.value == "prefer_not_to_say" { return .preferredNotToSay }
        switch question.kind {
        case .yesNo:
            return node.flag(of: name, reportingTo: &log).map(Answer.Value.yesNo)
        case .choice(let choices):
            return node.text(of: name, reportingTo: &log)
                .flatMap { choice($0, among: choices, reportingTo: &log) }.map(Answer.Value.choice)
        case .choices(let choices):
            return self.choices(node, among: choices, reportingTo: &log)
        case .number(let range):
            return number(node, in: range, reportingTo: &log)
        case .duration(let range):
            return days(node, in: range, reportingTo: &log)
        case .availability:
            return availability(node, reportingTo: &log)
        case .text:
            return node.text(of: name, reportingTo: &log).map { .text($0.value) }
        }
    }

    private func choice(
        _ text: Located<String>, among choices: Question.Choices,
        reportingTo log: inout DiagnosticLog
    ) -> ID? {
        if choices[text.value] != nil { return text.value }
        log.report(.unknownValue(text, of: "a choice of \(name)", among: choices.ids))
        return nil
    }

    /// In the order of the question, each once.
    private func choices(
        _ node: YAMLNode, among choices: Question.Choices, reportingTo log: inout DiagnosticLog
    ) -> Answer.Value? {
        var chosen = Set<ID>()
        var isWhole = true
        for item in node.listOrOne {
            let text = item.text(of: "a choice of \(name)", reportingTo: &log)
            if let id = text.flatMap({ choice($0, among: choices, reportingTo: &log) }) {
                chosen.insert(id)
            } else {
                isWhole = false
            }
        }
        return isWhole ? .choices(choices.keys.filter(chosen.contains)) : nil
    }

    private func number(
        _ node: YAMLNode, in range: ClosedRange<Int>, reportingTo log: inout DiagnosticLog
    ) -> Answer.Value? {
        node.integer(of: name, in: range, reportingTo: &log).map { .number($0.value) }
    }

    private func days(
        _ node: YAMLNode, in range: ClosedRange<Int>, reportingTo log: inout DiagnosticLog
    ) -> Answer.Value? {
        guard let (days, text) = daysAndText(node, reportingTo: &log) else { return nil }
        guard range.contains(days), let count = DayCount(days: days) else {
            log.report(.outsideRange(text, of: name, allowed: MeasureUnit.days.text(range)))
            return nil
        }
        return .days(count)
    }

    private func daysAndText(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> (days: Int, text: Located<String>)? {
        guard case .mapping(let pairs) = node.content else {
            return node.text(of: name, reportingTo: &log).flatMap { text in
                text.days(reportingTo: &log).map { ($0, text) }
            }
        }
        var fields = Fields(pairs, of: "an answer to \(name)", at: node.range)
        let text = fields.requiredText(
            "since", for: "the date of the last session", reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let text, let date = text.date(reportingTo: &log) else { return nil }
        guard date.value <= today else {
            log.report(.sinceInTheFuture(text, today: today))
            return nil
        }
        return (date.value.days(until: today), text)
    }

    private func availability(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> Answer.Value? {
        var times = BusyTimes.none
        var lines: [String] = []
        for item in node.listOrOne {
            guard let text = item.text(of: "a busy time of \(name)", reportingTo: &log),
                let busy = text.busyTimes(reportingTo: &log)
            else { continue }
            times = times.union(busy)
            lines.append(text.value)
        }
        return lines.count == node.listOrOne.count ? .availability(times, lines: lines) : nil
    }
}
