internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Reads a test of something that can be several words at once: choices, a collected result.
///
/// `x`, `[x, y]` and `{any: [x, y]}` ask for one of them, `{all: […]}` for all, `{none: […]}` for
/// none; several keys must all hold.
struct MembersReader {
    let subject: Subject
    let words: [ID]

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard case .mapping(let pairs) = node.content else {
            return anyTest(node, reportingTo: &log)
        }
        var fields = Fields(pairs, of: "a test of '\(subject.id.value)'", at: node.range)
        let any = fields.take("any")
        let all = fields.take("all")
        let none = fields.take("none")
        fields.reportUnknownKeys(to: &log)
        guard any != nil || all != nil || none != nil else {
            if pairs.isEmpty { log.report(.badTest("a test is missing here", at: node.range)) }
            return nil
        }
        if let any, all == nil, none == nil { return anyTest(any, reportingTo: &log) }
        var tests: [UnaryTest.MemberTest] = []
        if let members = any.map({ members($0, reportingTo: &log) }) {
            tests.append(.any(Members(members)))
        }
        for member in all.map({ members($0, reportingTo: &log) }) ?? [] {
            tests.append(.any(Members([member])))
        }
        if let members = none.map({ members($0, reportingTo: &log) }) {
            tests.append(.none(Members(members)))
        }
        return UnaryTest(answered: .subsets(tests), acceptsUnanswered: false)
    }

    /// One of some words, or no answer at all if `unanswered` is among them.
    private func anyTest(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        let nodes = node.listOrOne
        let named = nodes.filter { $0.scalarText?.value != "unanswered" }
        let acceptsUnanswered = named.count < nodes.count
        if acceptsUnanswered, named.isEmpty {
            return UnaryTest(answered: nil, acceptsUnanswered: true)
        }
        if named.contains(where: { $0.scalarText?.value == "answered" }) {
            return UnaryTest(answered: .subsets([]), acceptsUnanswered: acceptsUnanswered)
        }
        let found = members(YAMLNode(.sequence(named), at: node.range), reportingTo: &log)
        guard !found.isEmpty else { return nil }
        return UnaryTest(
            answered: .subsets([.any(Members(found))]), acceptsUnanswered: acceptsUnanswered)
    }

    /// The places of the named words; unknown ones are reported, and so is an empty list.
    private func members(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> [Int] {
        let nodes = node.listOrOne
        if nodes.isEmpty {
            log.report(.badTest("the list is empty; name a choice", at: node.range))
        }
        return nodes.compactMap { node in
            guard let text = node.text(of: "a test of '\(subject.id.value)'", reportingTo: &log)
            else { return nil }
            if ["answered", "unanswered"].contains(text.value) {
                log.report(
                    .badTest(
                        "'\(text.value)' cannot stand here: 'any', 'all' and 'none' ask for an answer",
                        at: text.range))
                return nil
            }
            if let index = words.firstIndex(of: text.value) { return index }
            log.report(.unknownChoice(text, of: subject, among: words))
            return nil
        }
    }
}
