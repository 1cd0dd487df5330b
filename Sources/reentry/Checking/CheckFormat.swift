import ArgumentParser
import CIFormats
import Diagnostics
import Plans

/// How the findings of a check are written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, junit, gitlab

    /// Writes a check to standard output; `findings` are those of it that count.
    func write(_ check: PackCheck, findings: [Diagnostic], isStrict: Bool) throws {
        if self == .text { Report.show(findings) }
        try Output.write(document(check, findings, isStrict), to: nil)
    }

    private func document(
        _ check: PackCheck, _ findings: [Diagnostic], _ isStrict: Bool
    ) throws -> String {
        let folder = RunFolder.current
        return switch self {
        case .text: CheckSummary(findings, check.proof).text
        case .json: try JSONText.encode(CheckJSON(findings, check.proof))
        case .sarif: SARIFReport(findings, by: Reentry.toolVersion, in: folder).text
        case .github: GitHubAnnotations(findings, in: folder).text
        case .gitlab: CodeQualityReport(findings, in: folder).text
        case .junit:
            JUnitReport(
                check: findings, of: check.files, failingOnWarnings: isStrict, in: folder
            ).text
        }
    }
}
