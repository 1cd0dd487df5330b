internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// What the files of a pack bring, sorted by kind but not read yet.
struct Sections {
    private(set) var pack: YAMLNode.Pair?
    private(set) var program: YAMLNode.Pair?
    private(set) var questions: [YAMLNode.Pair] = []
    private(set) var options: [YAMLNode.Pair] = []
    private(set) var decisions: [Decision.Draft] = []
    private(set) var promises: [YAMLNode] = []
    private(set) var wording: [YAMLNode] = []
    private(set) var cases: [YAMLNode] = []
    /// Names of decisions whose head could not be read; nothing more is said about their use.
    private(set) var unreadableDecisions: [ID] = []

    /// Adds what one file brings.
    mutating func add(_ file: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(file, of: "a rule file", reportingTo: &log) else { return }
        pack = fields.only("pack", beside: pack, reportingTo: &log)
        program = fields.only("program", beside: program, reportingTo: &log)
        questions += fields.pairs("questions", reportingTo: &log)
        promises += fields.list("promises", reportingTo: &log)
        wording += fields.list("wording", reportingTo: &log)
        cases += fields.list("cases", reportingTo: &log)
        if let name = fields.take("decision") {
            addDecision(name, from: &fields, reportingTo: &log)
        } else {
            options += fields.pairs("options", reportingTo: &log)
        }
        fields.reportUnknownKeys(to: &log)
    }

    /// Questions and decisions that stand in the files and could not be read.
    func unreadableNames(besides read: [Question.Draft]) -> Set<ID> {
        Set(questions.map(\.key.value)).subtracting(read.map(\.question.id.value))
            .union(unreadableDecisions)
    }

    private mutating func addDecision(
        _ name: YAMLNode, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) {
        guard let draft = Decision.draft(name, from: &fields, reportingTo: &log) else {
            if let id = name.scalarText { unreadableDecisions.append(id.value) }
            return
        }
        options += draft.defined
        decisions.append(draft)
    }
}

extension Fields {
    /// A key that a pack has once, in whichever file.
    fileprivate mutating func only(
        _ key: String, beside first: YAMLNode.Pair?, reportingTo log: inout DiagnosticLog
    ) -> YAMLNode.Pair? {
        guard let pair = keyAndValue(key) else { return first }
        guard let first else { return pair }
        log.report(.duplicateName(pair.key, kind: "sections", first: first.key.range))
        return first
    }

    fileprivate mutating func pairs(
        _ key: String, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode.Pair] {
        take(key)?.pairs(of: "'\(key)'", reportingTo: &log) ?? []
    }

    fileprivate mutating func list(
        _ key: String, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode] {
        take(key)?.list(of: "'\(key)'", reportingTo: &log) ?? []
    }
}
