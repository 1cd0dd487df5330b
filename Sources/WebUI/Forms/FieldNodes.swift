internal import Diagnostics
internal import YAMLTree

/// Makes nodes as if they stood in a file that is named after their field.
enum FieldNodes {
    static func scalar(_ text: String, _ name: String) -> YAMLNode {
        YAMLNode(.scalar(YAMLNode.Scalar(text, isQuoted: true)), at: range(name, text))
    }

    static func list(_ texts: [String], _ name: String) -> YAMLNode {
        list(nodes: texts.map { scalar($0, name) }, name)
    }

    static func list(nodes: [YAMLNode], _ name: String) -> YAMLNode {
        YAMLNode(.sequence(nodes), at: range(name, ""))
    }

    static func mapping(_ pairs: [YAMLNode.Pair], _ name: String) -> YAMLNode {
        YAMLNode(.mapping(pairs), at: range(name, ""))
    }

    static func pair(_ key: String, _ value: YAMLNode) -> YAMLNode.Pair {
        YAMLNode.Pair(key: Located(key, at: value.range), value: value)
    }

    private static func range(_ name: String, _ text: String) -> SourceRange {
        SourceRange(startOf: SourceFile(path: name, text: text))
    }
}
