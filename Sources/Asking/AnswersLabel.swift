public import CivilTime
public import Diagnostics
internal import OrderedCollections
internal import RulePacks
internal import YAMLTree

/// The program's own reference for a person's answers.
public enum AnswersLabel {
    /// Reads a label by the rules that hold for the label of a file.
    ///
    /// Nil for a text of spaces, or if an error was reported.
    public static func read(
        _ text: String, today: CalendarDate, reportingTo log: inout DiagnosticLog
    ) -> Located<String>? {
        let file = SourceFile(path: "the label", text: "label: \(text.quotedForYAML())\n")
        return YAMLNode.parse(file, reportingTo: &log)
            .flatMap { Answers($0, to: [:], today: today, reportingTo: &log) }?.label
    }
}
