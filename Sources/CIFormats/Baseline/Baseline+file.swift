package import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import YAMLTree

extension Baseline {
    private static let format = "reentry.baseline/1"

    /// As it is kept in a file, a finding a line, so that a review sees which come and go.
    package var text: String {
        let findings: [JSONValue] = entries.map { entry in
            [
                "id": .string(entry.id), "file": .string(entry.file),
                "message": .string(entry.message),
            ]
        }
        return JSONValue.object(["format": .string(Self.format), "findings": .array(findings)])
            .document
    }

    /// Reads what `text` wrote; nil means that one error was reported.
    package init?(_ file: SourceFile, reportingTo log: inout DiagnosticLog) {
        var faults = DiagnosticLog()
        guard let tree = YAMLNode.parse(file, reportingTo: &faults), !faults.hasErrors,
            let entries = Self.entries(of: tree)
        else {
            log.report(.noBaseline(file, at: faults.sorted.first?.range))
            return nil
        }
        self.entries = entries
    }

    /// Nil: something stands there that a baseline does not have.
    private static func entries(of tree: YAMLNode) -> [Entry]? {
        guard let fields = tree.fields, fields.count == 2, fields["format"]?.words == format,
            case .sequence(let items)? = fields["findings"]?.content
        else { return nil }
        let entries = items.compactMap { item -> Entry? in
            guard let fields = item.fields, fields.count == 3, let id = fields["id"]?.words,
                let file = fields["file"]?.words, let message = fields["message"]?.words
            else { return nil }
            return Entry(id: id, file: file, message: message)
        }
        return entries.count == items.count ? entries : nil
    }
}

extension YAMLNode {
    fileprivate var fields: [String: YAMLNode]? {
        guard case .mapping(let pairs) = content else { return nil }
        return Dictionary(pairs.map { ($0.key.value, $0.value) }) { first, _ in first }
    }

    fileprivate var words: String? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar.text
    }
}

extension Diagnostic {
    fileprivate static func noBaseline(_ file: SourceFile, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .error, .badBaseline,
            "this is no baseline of reentry; write one with 'reentry check --write-baseline \(file.path.shortened)'",
            at: range ?? SourceRange(startOf: file))
    }
}
