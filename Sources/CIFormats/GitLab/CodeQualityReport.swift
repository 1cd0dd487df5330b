package import Diagnostics

/// Findings as GitLab's report on code quality, which a merge request shows.
package struct CodeQualityReport: Sendable {
    package let text: String

    package init(_ findings: [Diagnostic], in folder: String) {
        var fingerprints = Fingerprints(in: folder)
        let items = findings.map {
            Self.item($0, in: folder, fingerprint: fingerprints.next($0))
        }
        text = WrittenJSON.list(items).document
    }

    private static func item(
        _ finding: Diagnostic, in folder: String, fingerprint: String
    ) -> WrittenJSON {
        let range = finding.range
        return [
            "description": .text(finding.message),
            "check_name": .text(finding.id.rawValue),
            "fingerprint": .text(fingerprint),
            "severity": finding.severity == .error ? "major" : "minor",
            "location": [
                "path": .text(ReportedPath(range.file.path, in: folder).path),
                "lines": ["begin": .number(range.start.line), "end": .number(range.end.line)],
            ],
        ]
    }
}
