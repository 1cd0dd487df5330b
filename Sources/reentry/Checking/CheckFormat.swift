import ArgumentParser
import CIFormats
import Diagnostics
import Plans

/// How the findings of a check are written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, junit, gitlab

    /// Writes a check to standard output, with those findings that count.
    func write(_ check: PackCheck, _ findings: CheckedFindings, isStrict: Bool) throws {
        if self == .text { Report.show(findings.counting) }
        try Output.write(document(check, findings, isStrict), to: nil)
    }

    /// What CI shows as an error is what ends the command with 1; in text and JSON a warning stays one.
    private func document(
        _ check: PackCheck, _ findings: CheckedFindings, _ isStrict: Bool
    ) throws -> String {
        let folder = RunFolder.current
        let (found, known) = (findings.counting, findings.known)
        let raised = isStrict ? found.map(\.asError) : found
        return switch self {
        case .text: CheckSummary(found, leavingOut: known, check.proof).text
        case .json: try JSONText.encode(CheckJSON(found, check.proof))
        case .sarif: SARIFReport(raised, by: Reentry.toolVersion, in: folder).text
        case .github: GitHubAnnotations(raised, leavingOut: known, in: folder).text
        case .gitlab: CodeQualityReport(raised, in: folder).text
        case .junit:
            JUnitReport(check: raised, of: check.files, leavingOut: known, in: folder).text
        }
    }
}

extension Diagnostic {
    fileprivate var asError: Diagnostic {
        var raised = self
        raised.severity = .error
        return raised
    }
}
