import ArgumentParser
import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Prints what was found wrong, on standard error.
enum Report {
    /// Prints all of a log, and ends the command with 1 if there is an error in it.
    static func print(_ log: DiagnosticLog) throws {
        show(log)
        if log.hasErrors { throw ExitCode.failure }
    }

    static func show(_ log: DiagnosticLog) { show(log.sorted) }

    static func show(_ findings: [Diagnostic]) {
        guard !findings.isEmpty else { return }
        Output.complain(TextFormatter(colour: isColourful).format(findings))
    }

    /// Colour on a terminal only, and never against the reader's wish.
    private static var isColourful: Bool {
        Output.isTerminal(STDERR_FILENO) && getenv("NO_COLOR") == nil
    }
}
