package import Diagnostics

/// Findings as commands in the log of a GitHub workflow, which shows each at its line.
package struct GitHubAnnotations: Sendable {
    /// A line a finding, and one that counts them.
    package let text: String

    package init(_ findings: [Diagnostic], leavingOut known: Int, in folder: RunFolder) {
        let lines = findings.map { Self.command($0, in: folder) }
        text = (lines + ["reentry check: \(FindingCount(findings, leavingOut: known).text)"])
            .map { $0 + "\n" }.joined()
    }

    private static func command(_ finding: Diagnostic, in folder: RunFolder) -> String {
        let range = finding.range
        var properties = [
            ("file", ReportedPath(range.file.path, in: folder).path),
            ("line", "\(range.start.line)"), ("endLine", "\(range.end.line)"),
        ]
        // GitHub takes columns only within a line.
        if range.start.line == range.end.line {
            properties += [("col", "\(range.start.column)"), ("endColumn", "\(range.end.column)")]
        }
        properties.append(("title", finding.id.rawValue))
        let list = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
        return "::\(finding.severity.rawValue) \(list)::\(data(words(of: finding, in: folder)))"
    }

    /// The message, and what a second annotation would tear away from it.
    private static func words(of finding: Diagnostic, in folder: RunFolder) -> String {
        let notes = finding.notes.map { note in
            let path = ReportedPath(note.range.file.path, in: folder).path
            return "\(note.message): \(path):\(note.range.start.line)"
        }
        let fixes = finding.fixIts.filter(\.isSure).map { "to mend it: \($0.summary)" }
        return ([finding.message] + notes + fixes)
            .map(\.withControlsVisible).joined(separator: "\n")
    }

    private static func data(_ text: String) -> String {
        escaped(text, "%\r\n")
    }

    private static func property(_ text: String) -> String {
        escaped(text, "%\r\n:,")
    }

    private static func escaped(_ text: String, _ letters: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if letters.unicodeScalars.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
