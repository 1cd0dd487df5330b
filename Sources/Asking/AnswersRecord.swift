public import CivilTime
public import Diagnostics
public import RulePacks
internal import YAMLTree

/// What was said, as a file of answers, and as it is read from there.
///
/// A plan made from `answers` is the plan that the saved file gives.
public struct AnswersRecord: Sendable {
    public let text: String
    public let answers: Answers

    /// Nil means that an error was reported: the answers together are too much for a file.
    public init?(
        _ answers: Answers, to pack: RulePack, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        text = answers.fileText
        let file = SourceFile(path: "the answers", text: text)
        guard file.text.utf8.count <= SourceFile.largestSize else {
            log.report(.tooMuchSaid(in: file))
            return nil
        }
        guard let tree = YAMLNode.parse(file, reportingTo: &log),
            let read = Answers(tree, to: pack, today: today, reportingTo: &log)
        else { return nil }
        self.answers = read
    }
}

extension Diagnostic {
    fileprivate static func tooMuchSaid(in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, .tooLarge, "the answers together are more than a file of 4 MiB holds",
            at: SourceRange(startOf: file))
    }
}
