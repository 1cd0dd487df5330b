import CivilTime
import Diagnostics
import RulePacks
import YAMLTree

/// A file of answers, as the command line names it.
enum AnswersFile {
    /// Reads YAML or JSON from a file, or from standard input where the path is `-`.
    ///
    /// Nil means that an error was reported.
    static func read(
        _ path: String, for pack: RulePack, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) -> Answers? {
        let file =
            path == "-"
            ? SourceFile.readStandardInput(reportingTo: &log)
            : SourceFile.read(path, reportingTo: &log)
        guard let tree = file.flatMap({ YAMLNode.parse($0, reportingTo: &log) }),
            let answers = Answers(tree, to: pack.questions, today: today, reportingTo: &log)
        else { return nil }
        pack.reportSetAside(answers, to: &log)
        return answers
    }
}
