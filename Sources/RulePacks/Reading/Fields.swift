internal import Diagnostics
internal import YAMLTree

/// The keys of one mapping, taken one by one; what is never asked for is unknown.
///
///     guard var fields = Fields(node, of: "a source", reportingTo: &log) else { return nil }
///     let title = fields.text("title", reportingTo: &log)
///     fields.reportKeys(to: &log)
struct Fields {
    /// What the mapping describes, with its article: `a rule`.
    var owner: String
    let range: SourceRange
    private let pairs: [YAMLNode.Pair]
    private var known: [String] = []
    private var missing: [(key: String, diagnostic: Diagnostic)] = []

    init?(_ node: YAMLNode, of owner: String, reportingTo log: inout DiagnosticLog) {
        guard let pairs = node.pairs(of: owner, reportingTo: &log) else { return nil }
        self.init(pairs, of: owner, at: node.range)
    }

    init(_ pairs: [YAMLNode.Pair], of owner: String, at range: SourceRange) {
        self.owner = owner
        self.range = range
        self.pairs = pairs
        known.reserveCapacity(pairs.count + 4)
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
    ///
    /// That it is missing is reported at the end, unless a misspelt key stands in its place.
    mutating func require(_ key: String, for purpose: String) -> YAMLNode? {
        if let node = take(key) { return node }
        lacks(key, for: purpose)
        return nil
    }

    /// Says that a key is missing, unless a misspelt one stands in its place.
    mutating func lacks(_ key: String, for purpose: String) {
        missing.append((key, .missingKey(key, in: owner, for: purpose, at: place)))
    }

    mutating func text(_ key: String, reportingTo log: inout DiagnosticLog) -> Located<String>? {
        take(key)?.text(of: "'\(key)'", reportingTo: &log)
    }

    mutating func requiredText(
        _ key: String, for purpose: String, reportingTo log: inout DiagnosticLog
    ) -> Located<String>? {
        require(key, for: purpose)?.text(of: "'\(key)'", reportingTo: &log)
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

    /// To be called last: every key that was not asked for is an error, and every one that is missing.
    ///
    /// A key that was misspelt is one fault, not two. `meanings` are other words for keys that are
    /// so short, or so different in what they say, that being near means nothing.
    func reportKeys(to log: inout DiagnosticLog, meanings: [String: [String]]? = nil) {
        let unknown = self.unknown
        if unknown.isEmpty, missing.isEmpty { return }
        let meant = Set(unknown.compactMap { nearestName(to: $0.key.value, among: known) })
        for (key, diagnostic) in missing where !meant.contains(key) { log.report(diagnostic) }
        for pair in unknown {
            log.report(
                meanings.map { .unknownWord(pair.key, in: owner, among: known, meanings: $0) }
                    ?? .unknownKey(pair.key, in: owner, among: known))
        }
    }
}
