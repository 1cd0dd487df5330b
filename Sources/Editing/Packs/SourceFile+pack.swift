package import Diagnostics
internal import RulePacks
internal import YAMLTree

extension SourceFile {
    /// Whether it says what pack it is of: whether `pack` is one of its keys at the top.
    ///
    /// While it cannot be read, its lines are gone by.
    package var holdsPack: Bool {
        guard text.split(whereSeparator: \.isNewline).contains(where: Self.mayName) else {
            return false
        }
        var log = DiagnosticLog()
        guard let tree = YAMLNode.parse(self, reportingTo: &log) else {
            return topLevelKeys.contains("pack")
        }
        return tree.value(of: "pack") != nil
    }

    /// Most files do not, and need no reading.
    private static func mayName(_ line: Substring) -> Bool {
        line.drop { " \t?{\"'".contains($0) }.hasPrefix("pack")
    }
}
