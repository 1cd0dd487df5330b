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

    /// Keeps what a check found; what cannot be kept ends the command, and nothing is written.
    static func write(_ check: PackCheck, to path: String) throws {
        let errors = check.findings.filter { $0.severity == .error }
        guard check.proof != nil else {
            Report.show(errors)
            try refuse(
                path, "nothing can be proved of a pack that cannot be read",
                "mend \(errors.count.counted("error")) first")
        }
        let baseline = Baseline(check.findings)
        let count = check.findings.count.counted("finding")
        guard baseline.isReadable else {
            try refuse(path, "\(count) are more than can be read again", "mend some first")
        }
        try Output.write(baseline.text, to: path, forAll: true)
        let name = path.withControlsVisible
        Output.complain("'\(name)' holds \(count); '--baseline \(name)' reports what is new\n")
    }

    private static func refuse(_ path: String, _ reason: String, _ way: String) throws -> Never {
        let name = path.withControlsVisible
        Output.complain("'\(name)' was not written: \(reason); \(way)\n")
        throw ExitCode.failure
    }
}
