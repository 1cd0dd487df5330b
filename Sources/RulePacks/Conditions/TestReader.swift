internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Reads what one line of a condition asks of its subject.
struct TestReader {
    let subject: Subject
    /// Everything else that there is, for words that belong there.
    let subjects: Subjects

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard let test = readForm(node, reportingTo: &log) else { return nil }
        reportSaidTwice(in: node, to: &log)
        reportIfPointless(test, at: node, reportingTo: &log)
        return test
    }

    private func readForm(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        if let presence = presence(node) { return presence }
        switch subject.kind {
        case .presence:
            log.report(.onlyPresence(of: subject, node.scalarText, at: node.range))
            return nil
        case .words(let words):
            return MembersReader(subject: subject, subjects: subjects, words: words).read(
                node, reportingTo: &log)
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
            return values(node, reportingTo: &log)
        }
        var fields = Fields(pairs, of: "a test of '\(subject.id.value)'", at: node.range)
        let excluded = fields.take("not")
        fields.reportKeys(
            to: &log, meanings: ["not": ["no", "none", "neither", "none_of", "except"]])
        if pairs.isEmpty { log.report(.badTest("a test is missing here", at: node.range)) }
        guard let excluded, let test = values(excluded, reportingTo: &log) else { return nil }
        guard !test.acceptsUnanswered else {
            log.report(
                .badTest(
                    "'not' asks for an answer already; leave 'unanswered' out", at: excluded.range))
            return nil
        }
        return UnaryTest(answered: .scalars(test.scalars.complement(in: subject.range)))
    }

    private func values(_ whole: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        let reader = ValueReader(subject: subject, subjects: subjects)
        guard case .sequence(let nodes) = whole.content else {
            return reader.read(whole, reportingTo: &log)
        }
        if nodes.isEmpty {
            log.report(.badTest("an empty list can never hold; name a value", at: whole.range))
            return nil
        }
        let parts = nodes.compactMap { reader.read($0, reportingTo: &log) }
        guard parts.count == nodes.count else { return nil }
        let ranges = parts.flatMap(\.scalars.ranges)
        return UnaryTest(
            answered: parts.contains { $0.answered != nil } ? .scalars(IntervalSet(ranges)) : nil,
            acceptsUnanswered: parts.contains(where: \.acceptsUnanswered))
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
