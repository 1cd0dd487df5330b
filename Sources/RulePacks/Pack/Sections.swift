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
    private(set) var translations: [Translation.Draft] = []
    /// Names of decisions whose head could not be read; nothing more is said about their use.
    private(set) var unreadableDecisions: [ID] = []
    /// False when a file or a section could not be read, so that any name may stand in it.
    private(set) var isWhole = true

    /// Those that could be read.
    private(set) var trees: [YAMLNode] = []

    /// Reads the files, and adds what each of them brings.
    init(
        of files: [SourceFile], reportingTo log: inout DiagnosticLog,
        parsing parse: (SourceFile, inout DiagnosticLog) -> YAMLNode?
    ) {
        for file in files {
            if let tree = parse(file, &log) {
                trees.append(tree)
                add(tree, reportingTo: &log)
            } else {
                isWhole = false
            }
        }
    }

    private mutating func add(_ file: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(file, of: "a rule file", reportingTo: &log) else {
            isWhole = false
            return
        }
        pack = fields.only("pack", beside: pack, reportingTo: &log)
        program = fields.only("program", beside: program, reportingTo: &log)
        questions += pairs("questions", from: &fields, reportingTo: &log)
        promises += list("promises", from: &fields, reportingTo: &log)
        wording += list("wording", from: &fields, reportingTo: &log)
        cases += list("cases", from: &fields, reportingTo: &log)
        if let draft = Translation.draft(from: &fields, reportingTo: &log) {
            translations.append(draft)
        }
        if fields.has("decision") || fields.has("hit_policy") || fields.has("rules") {
            addDecision(from: &fields, reportingTo: &log)
        } else {
            options += pairs("options", from: &fields, reportingTo: &log)
            _ = fields.take("decision")
        }
        if !fields.unknown.isEmpty { isWhole = false }
        fields.reportKeys(to: &log)
    }

    private mutating func addDecision(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) {
        if fields.has("decision") { fields.owner = "a decision" }
        let name = fields.require("decision", for: "the name under which others use it")
        let (draft, defined) = Decision.draft(name, from: &fields, reportingTo: &log)
        if let draft, decisions.contains(where: { $0.decision.id == draft.decision.id }) {
            // A decision that stands twice is one fault, whatever is the same in it.
            let known = Set(options.map(\.key.value))
            options += defined.filter { !known.contains($0.key.value) }
        } else {
            options += defined
        }
        if let draft {
            decisions.append(draft)
        } else if let id = name?.scalarText {
            unreadableDecisions.append(id.value)
        } else {
            isWhole = false
        }
    }

    private mutating func pairs(
        _ key: String, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode.Pair] {
        guard let node = fields.take(key) else { return [] }
        let pairs = node.pairs(of: "'\(key)'", reportingTo: &log)
        if pairs == nil { isWhole = false }
        return pairs ?? []
    }

    private func list(
        _ key: String, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode] {
        fields.take(key)?.list(of: "'\(key)'", reportingTo: &log) ?? []
    }
}

extension Fields {
    /// A key that a pack has once, in whichever file.
    fileprivate mutating func only(
        _ key: String, beside first: YAMLNode.Pair?, reportingTo log: inout DiagnosticLog
    ) -> YAMLNode.Pair? {
        guard let pair = keyAndValue(key) else { return first }
        guard let first else { return pair }
        log.report(.secondSection(pair.key, first: first.key.range))
        return first
    }
}
