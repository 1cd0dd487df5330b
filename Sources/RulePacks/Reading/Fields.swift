internal import Diagnostics
internal import YAMLTree

/// The keys of one mapping, taken one by one; what is never asked for is unknown.
///
///     guard var fields = Fields(node, of: "a source", reportingTo: &log) else { return nil }
///     let title = fields.text("title", reportingTo: &log)
///     fields.reportUnknownKeys(to: &log)
struct Fields {
    /// What the mapping describes, with its article: `a rule`.
    let owner: String
    let range: SourceRange
    private let pairs: [YAMLNode.Pair]
    private var known: [String] = []

    init?(_ node: YAMLNode, of owner: String, reportingTo log: inout DiagnosticLog) {
        guard let pairs = node.pairs(of: owner, reportingTo: &log) else { return nil }
        self.init(pairs, of: owner, at: node.range)
    }

    init(_ pairs: [YAMLNode.Pair], of owner: String, at range: SourceRange) {
        self.owner = owner
        self.range = range
        self.pairs = pairs
    }

    /// Where to point when a key is missing: the first key, else the mapping's beginning.
    var place: SourceRange {
        pairs.first?.key.range ?? range
    }

    /// The value of a key that may be missing.
    mutating func take(_ key: String) -> YAMLNode? {
        keyAndValue(key)?.value
    }

    mutating func keyAndValue(_ key: String) -> YAMLNode.Pair? {
        known.append(key)
        return pairs.first { $0.key.value == key }
    }

    /// The value of a key that must be there; `purpose` says what it is for.
    mutating func require(
        _ key: String, for purpose: String, reportingTo log: inout DiagnosticLog
    ) -> YAMLNode? {
        if let node = take(key) { return node }
        log.report(.missingKey(key, in: owner, for: purpose, at: place))
        return nil
    }

    mutating func text(_ key: String, reportingTo log: inout DiagnosticLog) -> Located<String>? {
        take(key)?.text(of: "'\(key)'", reportingTo: &log)
    }

    mutating func requiredText(
        _ key: String, for purpose: String, reportingTo log: inout DiagnosticLog
    ) -> Located<String>? {
        require(key, for: purpose, reportingTo: &log)?.text(of: "'\(key)'", reportingTo: &log)
    }

    /// Reads a key's value where it is there; nil also when it could not be read, which is reported.
    mutating func read<Value>(
        _ key: String, reportingTo log: inout DiagnosticLog,
        _ reader: (YAMLNode, inout DiagnosticLog) -> Value?
    ) -> Value? {
        guard let node = take(key) else { return nil }
        return reader(node, &log)
    }

    func has(_ key: String) -> Bool {
        pairs.contains { $0.key.value == key }
    }

    /// What was not asked for so far.
    var unknown: [YAMLNode.Pair] {
        pairs.filter { !known.contains($0.key.value) }
    }

    /// To be called last: every key that was not asked for is an error.
    func reportUnknownKeys(to log: inout DiagnosticLog) {
        for pair in unknown {
            log.report(.unknownKey(pair.key, in: owner, among: known))
        }
    }
}
