import Diagnostics
import YAMLTree

extension YAMLNode {
    /// The tree with the range of each part, one part a line.
    func dump(indent: String = "") -> String {
        switch content {
        case .scalar(let scalar):
            let text = scalar.text.debugDescription
            return "\(range.places) \(scalar.isQuoted ? "quoted" : "plain") \(text)\n"
        case .sequence(let items):
            return items.reduce(into: "\(range.places) sequence\n") { text, item in
                text += "\(indent)  - " + item.dump(indent: indent + "  ")
            }
        case .mapping(let pairs):
            return pairs.reduce(into: "\(range.places) mapping\n") { text, pair in
                text += "\(indent)  \(pair.key.range.places) \(pair.key.value.debugDescription): "
                text += pair.value.dump(indent: indent + "  ")
            }
        }
    }
}

extension SourceRange {
    /// `1:1-2:5`.
    var places: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}
