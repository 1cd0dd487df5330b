package import Diagnostics
internal import YAMLTree

extension Baseline {
    /// Reads what `text` wrote; nil means that one error was reported.
    package init?(_ file: SourceFile, reportingTo log: inout DiagnosticLog) {
        var faults = DiagnosticLog()
        let tree = YAMLNode.parse(file, reportingTo: &faults)
        if let first = faults.sorted.first(where: { $0.severity == .error }) {
            log.report(first.id == .tooLarge ? first : .noBaseline(file, at: first.range))
            return nil
        }
        guard let tree else { return nil }
        do throws(BaselineFault) {
            entries = try Self.entries(of: tree, in: file)
        } catch {
            log.report(error.finding)
            return nil
        }
    }

    /// The first thing that a baseline does not have ends it, since the rest may be anything.
    private static func entries(
        of tree: YAMLNode, in file: SourceFile
    ) throws(BaselineFault) -> [Entry] {
        guard case .mapping(let pairs) = tree.content,
            let format = pairs.first(where: { $0.key.value == "format" })?.value
        else { throw BaselineFault(.noBaseline(file, at: nil)) }
        guard let name = format.words, name.hasPrefix("reentry.baseline/") else {
            throw BaselineFault(.noBaseline(file, at: format.range))
        }
        guard name == Self.format else {
            throw BaselineFault(.otherBaselineFormat(name, at: format.range))
        }
        let fields = try fields(of: tree, named: "a baseline", keys: ["format", "findings"])
        guard case .sequence(let items) = fields[1].content else {
            throw BaselineFault(.badBaseline("'findings' must be a list", at: fields[1].range))
        }
        var entries: [Entry] = []
        for item in items { entries.append(try entry(of: item)) }
        return entries
    }

    private static func entry(of item: YAMLNode) throws(BaselineFault) -> Entry {
        let keys = ["id", "file", "message"]
        let fields = try fields(of: item, named: "a finding", keys: keys)
        var texts: [String] = []
        for (key, field) in zip(keys, fields) {
            guard let text = field.words else {
                throw BaselineFault(.badBaseline("'\(key)' must be a text", at: field.range))
            }
            texts.append(text)
        }
        return Entry(id: texts[0], file: texts[1], message: texts[2])
    }

    /// The values of the keys, in their order; there are these and no others.
    private static func fields(
        of node: YAMLNode, named owner: String, keys: [String]
    ) throws(BaselineFault) -> [YAMLNode] {
        guard case .mapping(let pairs) = node.content else {
            throw BaselineFault(.badBaseline("\(owner) is '{ … }' with its keys", at: node.range))
        }
        if let other = pairs.first(where: { !keys.contains($0.key.value) }) {
            let key = other.key
            let known = keys.map { "'\($0)'" }.joined(separator: ", ")
            throw BaselineFault(
                .badBaseline(
                    "'\(key.value.shortened)' is not a key of \(owner); it has \(known)",
                    at: key.range))
        }
        var values: [YAMLNode] = []
        for key in keys {
            guard let pair = pairs.first(where: { $0.key.value == key }) else {
                throw BaselineFault(.badBaseline("\(owner) needs '\(key)'", at: node.range))
            }
            values.append(pair.value)
        }
        return values
    }
}

/// What keeps a file from being read as a baseline.
private struct BaselineFault: Error {
    let finding: Diagnostic

    init(_ finding: Diagnostic) {
        self.finding = finding
    }
}

extension YAMLNode {
    fileprivate var words: String? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar.text
    }
}

extension Diagnostic {
    fileprivate static func badBaseline(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, .badBaseline, message, at: range)
    }

    fileprivate static func noBaseline(_ file: SourceFile, at range: SourceRange?) -> Diagnostic {
        badBaseline(
            "this is no baseline of reentry; write one with 'reentry check --write-baseline \(file.path.shortened)'",
            at: range ?? SourceRange(startOf: file))
    }

    fileprivate static func otherBaselineFormat(
        _ name: String, at range: SourceRange
    ) -> Diagnostic {
        badBaseline(
            "this baseline is written as '\(name.shortened)', and this reentry reads '\(Baseline.format)'; use the reentry that wrote it, or write it again",
            at: range)
    }
}
