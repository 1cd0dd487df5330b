import ArgumentParser
import CIFormats
import Diagnostics

/// What was found before and need not be said again.
struct BaselineOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Report only what is new since this file was written.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep what is found in a file for '--baseline', and report nothing.",
            valueName: "file"),
        completion: .file())
    var writeBaseline: String?

    func validate() throws {
        if baseline != nil, writeBaseline != nil {
            throw ValidationError("'--baseline' and '--write-baseline' do not go together")
        }
    }

    /// Nil where none was named; a file that cannot be used ends the command.
    func read() throws -> Baseline? {
        guard let baseline else { return nil }
        var log = DiagnosticLog()
        let read = SourceFile.read(baseline, reportingTo: &log)
            .flatMap { Baseline($0, reportingTo: &log) }
        try Report.print(log)
        return read
    }

    static func write(_ findings: [Diagnostic], to path: String) throws {
        try Output.write(Baseline(findings).text, to: path)
        let count = FindingCount.counted(findings.count, "finding")
        let name = path.withControlsVisible
        Output.complain("'\(name)' holds \(count); '--baseline \(name)' reports what is new\n")
    }

    /// Says what is left out, and what is there no longer.
    static func account(known: Int, gone: [Baseline.Entry]) {
        if known > 0 {
            Output.complain("\(FindingCount.counted(known, "known finding")) left out\n")
        }
        for entry in gone {
            let words = "\(entry.file): \(entry.message) [\(entry.id)]".withControlsVisible
            Output.complain("no longer there: \(words)\n")
        }
    }
}
