import CivilTime
import Diagnostics
import RulePacks
import YAMLTree

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// A file of answers, as the command line names it.
enum AnswersFile {
    /// Reads YAML or JSON from a file, or from standard input where the path is `-`.
    ///
    /// Nil means that an error was reported.
    static func read(
        _ path: String, for pack: RulePack, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) -> Answers? {
        if path == "-", Output.isTerminal(STDIN_FILENO) {
            Output.complain(
                "Type the answers and end with Ctrl-D; 'reentry ask' puts the questions one by one.\n"
            )
        }
        let file =
            path == "-"
            ? SourceFile.readStandardInput(reportingTo: &log)
            : SourceFile.read(path, reportingTo: &log)
        guard let tree = file.flatMap({ YAMLNode.parse($0, reportingTo: &log) }),
            let answers = Answers(tree, to: pack, today: today, reportingTo: &log)
        else { return nil }
        pack.reportSetAside(answers, to: &log)
        return answers
    }
}
