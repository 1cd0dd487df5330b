internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Reads a test of something that can be several words at once: choices, a collected result.
///
/// `x`, `[x, y]` and `{any: [x, y]}` ask for one of them, `{all: […]}` for all, `{none: […]}` for
/// none; several keys must all hold.
struct MembersReader {
    let subject: Subject
    let subjects: Subjects
    let words: [ID]

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard case .mapping(let pairs) = node.content else {
            return anyTest(node, reportingTo: &log)
        }
        var fields = Fields(pairs, of: "a test of '\(subject.id.value)'", at: node.range)
        let any = fields.take("any")
        let all = fields.take("all")
        let none = fields.take("none")
        fields.reportKeys(to: &log, meanings: Self.meanings)
        if pairs.isEmpty { log.report(.badTest("a test is missing here", at: node.range)) }
        guard any != nil || all != nil || none != nil else { return nil }
        if let any, all == nil, none == nil { return anyTest(any, reportingTo: &log) }
        let parts = [any, all, none].map { $0.map { members($0, reportingTo: &log) } }
        guard !parts.contains([]) else { return nil }
        var tests: [UnaryTest.MemberTest] = []
        if let members = parts[0] { tests.append(.any(Members(members))) }
        if let members = parts[1] { tests += members.map { .any(Members([$0])) } }
        if let members = parts[2] { tests.append(.none(Members(members))) }
        return UnaryTest(answered: .subsets(tests))
    }

    /// How the three words are said otherwise; `one` is no `none`.
    private static let meanings = [
        "any": ["one", "some", "either", "or", "one_of", "any_of"],
        "all": ["every", "each", "both", "and", "all_of"],
        "none": ["no", "not", "neither", "nor", "none_of"],
    ]

    /// One of some words, or no answer at all if `unanswered` is among them.
    private func anyTest(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        let nodes = node.listOrOne
        func count(_ word: String) -> Int { nodes.count { $0.scalarText?.value == word } }
        let (answered, unanswered) = (count("answered"), count("unanswered"))
        let named = nodes.filter {
            $0.scalarText.map { !Subject.presences.contains($0.value) } ?? true
        }
        var test = UnaryTest(answered: nil, acceptsUnanswered: unanswered > 0)
        if !named.isEmpty || nodes.isEmpty {
            let found = members(
                YAMLNode(.sequence(named), at: node.range), orPresence: true, reportingTo: &log)
            guard !found.isEmpty else { return nil }
            test.answered = .subsets([.any(Members(found))])
        }
        if answered > 0 { test.answered = .subsets([]) }
        return test
    }

    /// The places of the named words; none when one is unknown, which is reported, and so is an
    /// empty list.
    private func members(
        _ node: YAMLNode, orPresence takesPresence: Bool = false,
        reportingTo log: inout DiagnosticLog
    ) -> [Int] {
        let nodes = node.listOrOne
        if nodes.isEmpty {
            log.report(.badTest("the list is empty; name a choice", at: node.range))
        }
        let members = nodes.compactMap { member($0, takesPresence, reportingTo: &log) }
        return members.count == nodes.count ? members : []
    }

    private func member(
        _ node: YAMLNode, _ takesPresence: Bool, reportingTo log: inout DiagnosticLog
    ) -> Int? {
        guard let text = node.text(of: "a test of '\(subject.id.value)'", reportingTo: &log) else {
            return nil
        }
        if let index = words.firstIndex(of: text.value) { return index }
        if Subject.presences.contains(text.value) {
            log.report(
                .badTest(
                    "'\(text.value)' cannot stand here; 'any', 'all' and 'none' ask for an answer",
                    at: text.range))
        } else {
            log.report(
                .unknownChoice(
                    text, of: subject, among: words, home: subjects.home(of: text.value),
                    orPresence: takesPresence))
        }
        return nil
    }
}
