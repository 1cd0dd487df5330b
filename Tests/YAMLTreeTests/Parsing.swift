import Diagnostics
import YAMLTree

/// What reading a text gives: the tree, and each diagnostic as `line:column-line:column [id] message`.
struct Parsing {
    var tree: YAMLNode?
    var found: [String]

    init(_ text: String, path: String = "x.yaml") {
        var log = DiagnosticLog()
        tree = YAMLNode.parse(SourceFile(path: path, text: text), reportingTo: &log)
        found = log.diagnostics.map { "\($0.range.places) [\($0.id.rawValue)] \($0.message)" }
    }
}
