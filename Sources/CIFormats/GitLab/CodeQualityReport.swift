package import Diagnostics
internal import JSONValues

/// Findings as GitLab's report on code quality, which a merge request shows.
package struct CodeQualityReport: Sendable {
    package let text: String

    package init(_ findings: [Diagnostic], in folder: RunFolder) {
        var fingerprints = Fingerprints(in: folder)
        let items = findings.map {
            Self.item($0, in: folder, fingerprint: fingerprints.next($0))
        }
        text = JSONValue.array(items).document
    }

    private static func item(
        _ finding: Diagnostic, in folder: RunFolder, fingerprint: String
    ) -> JSONValue {
        let range = finding.range
        return [
            "description": .string(finding.message),
            "check_name": .string(finding.id.rawValue),
            "fingerprint": .string(fingerprint),
            "severity": finding.severity == .error ? "major" : "minor",
            "location": [
                "path": .string(ReportedPath(range.file.path, in: folder).path),
                "lines": ["begin": .int(range.start.line), "end": .int(range.end.line)],
            ],
        ]
    }
}
