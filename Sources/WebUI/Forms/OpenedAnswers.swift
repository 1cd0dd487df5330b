internal import CivilTime
internal import Diagnostics
internal import RulePacks
internal import YAMLTree

/// A file of answers that was opened on the page.
struct OpenedAnswers {
    /// Nil: it could not be read, and `problems` says why.
    let answers: Answers?
    /// With their lines.
    let problems: [String]

    init(_ bytes: [UInt8]?, to pack: RulePack, today: CalendarDate) {
        var log = DiagnosticLog()
        answers = bytes.flatMap { bytes in
            SourceFile.decode(bytes: bytes, path: "answers", reportingTo: &log)
        }.flatMap { YAMLNode.parse($0, reportingTo: &log) }
            .flatMap { Answers($0, to: pack, today: today, reportingTo: &log) }
        problems = log.sorted.filter { $0.severity == .error }.map { diagnostic in
            "\(diagnostic.range.start.line): \(diagnostic.message)"
        }
    }
}
