internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Reads what one line of a condition asks of its subject.
struct TestReader {
    let subject: Subject

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard let test = readForm(node, reportingTo: &log) else { return nil }
        reportIfPointless(test, at: node, reportingTo: &log)
        return test
    }

    private func readForm(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        if let presence = presence(node) { return presence }
        switch subject.kind {
        case .presence:
            log.report(
                .badTest(
                    "'\(subject.id.value)' can only be 'answered' or 'unanswered'; rules do not look inside it",
                    at: node.range))
            return nil
        case .words(let words):
            return MembersReader(subject: subject, words: words).read(node, reportingTo: &log)
        case .word, .measure:
            return scalarTest(node, reportingTo: &log)
        }
    }

    /// `answered` or `unanswered` alone, which every subject takes.
    private func presence(_ node: YAMLNode) -> UnaryTest? {
        switch node.scalarText?.value {
        case "answered": UnaryTest(answered: subject.everything, acceptsUnanswered: false)
        case "unanswered": UnaryTest(answered: nil, acceptsUnanswered: true)
        default: nil
        }
    }

    /// One value, a list of which one is enough, or `{not: …}`.
    private func scalarTest(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard case .mapping(let pairs) = node.content else {
            return values(node.listOrOne, of: node, reportingTo: &log)
        }
        var fields = Fields(pairs, of: "a test of '\(subject.id.value)'", at: node.range)
        let excluded = fields.take("not")
        fields.reportUnknownKeys(to: &log)
        guard let excluded else {
            if pairs.isEmpty { log.report(.badTest("a test is missing here", at: node.range)) }
            return nil
        }
        guard let test = values(excluded.listOrOne, of: excluded, reportingTo: &log) else {
            return nil
        }
        if test.acceptsUnanswered {
            log.report(
                .badTest(
                    "'not' asks for an answer already; leave 'unanswered' out", at: excluded.range))
            return nil
        }
        return UnaryTest(
            answered: .scalars(test.scalars.complement(in: subject.range)), acceptsUnanswered: false
        )
    }

    private func values(
        _ nodes: [YAMLNode], of whole: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> UnaryTest? {
        if nodes.isEmpty {
            log.report(.badTest("an empty list can never hold; name a value", at: whole.range))
        }
        var ranges: [ClosedRange<Int>] = []
        var acceptsUnanswered = false
        var isWhole = !nodes.isEmpty
        for node in nodes {
            guard let text = node.text(of: "a test of '\(subject.id.value)'", reportingTo: &log)
            else {
                isWhole = false
                continue
            }
            if text.value == "unanswered" {
                acceptsUnanswered = true
            } else if text.value == "answered" {
                ranges.append(subject.range)
            } else if let range = value(text, reportingTo: &log) {
                ranges.append(range)
            } else {
                isWhole = false
            }
        }
        guard isWhole else { return nil }
        return UnaryTest(
            answered: ranges.isEmpty ? nil : .scalars(IntervalSet(ranges)),
            acceptsUnanswered: acceptsUnanswered)
    }

    /// The stretch of values that one word or comparison names; empty ones are reported.
    private func value(
        _ text: Located<String>, reportingTo log: inout DiagnosticLog
    ) -> ClosedRange<Int>? {
        switch subject.kind {
        case .word(let words):
            if let index = words.firstIndex(of: text.value) { return index...index }
            log.report(.unknownChoice(text, of: subject, among: words))
            return nil
        case .measure(let unit, let range, let bands):
            if let band = bands.first(where: { $0.id.value == text.value }) { return band.values }
            if IDStyle.underscores.allows(text.value) {
                log.report(
                    .unknownValue(
                        text, of: "a band of '\(subject.id.value)'", among: bands.map(\.id.value)))
                return nil
            }
            return Interval.read(text, unit: unit, reportingTo: &log)?
                .clamped(to: range, text: text, reportingTo: &log)
        case .words, .presence:
            preconditionFailure("only a subject with single values is tested by value")
        }
    }
}

extension Subject {
    /// All values of a subject with single values; a presence counts as one value.
    var range: ClosedRange<Int> {
        switch kind {
        case .word(let words): 0...max(0, words.count - 1)
        case .measure(_, let range, _): range
        case .presence: 0...0
        case .words: preconditionFailure("several words at once are no range")
        }
    }

    /// What `answered` accepts.
    var everything: UnaryTest.Accepted {
        if case .words = kind { .subsets([]) } else { .scalars(IntervalSet(range)) }
    }
}

extension UnaryTest {
    /// The single values it accepts.
    var scalars: IntervalSet {
        if case .scalars(let set) = answered { set } else { .empty }
    }
}
