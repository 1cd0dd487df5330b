internal import Diagnostics
internal import JSONValues

extension SARIFReport {
    var results: JSONValue {
        var fingerprints = Fingerprints(in: folder)
        return .array(findings.map { result($0, fingerprint: fingerprints.next($0)) })
    }

    private func result(_ finding: Diagnostic, fingerprint: String) -> JSONValue {
        let fixes = finding.fixIts.filter(\.isSure)
        return .object(of: [
            "ruleId": .string(finding.id.rawValue),
            "ruleIndex": .int(Diagnostic.ID.allCases.firstIndex(of: finding.id) ?? -1),
            "level": finding.severity == .error ? "error" : "warning",
            "message": ["text": .string(finding.message)],
            "locations": [["physicalLocation": place(finding.range)]],
            "relatedLocations": finding.notes.isEmpty
                ? nil : .array(zip(1..., finding.notes).map(related)),
            "partialFingerprints": ["reentryFinding/v1": .string(fingerprint)],
            "fixes": fixes.isEmpty ? nil : .array(fixes.map(fix)),
        ])
    }

    private func related(_ number: Int, _ note: Diagnostic.Note) -> JSONValue {
        [
            "id": .int(number), "physicalLocation": place(note.range),
            "message": ["text": .string(note.message)],
        ]
    }

    private func fix(_ fixIt: Diagnostic.FixIt) -> JSONValue {
        [
            "description": ["text": .string(fixIt.summary)],
            "artifactChanges": [
                [
                    "artifactLocation": file(fixIt.range.file),
                    "replacements": [
                        [
                            "deletedRegion": region(fixIt.range),
                            "insertedContent": ["text": .string(fixIt.replacement)],
                        ]
                    ],
                ]
            ],
        ]
    }

    private func place(_ range: SourceRange) -> JSONValue {
        ["artifactLocation": file(range.file), "region": region(range)]
    }

    private func file(_ file: SourceFile) -> JSONValue {
        let path = ReportedPath(file.path, in: folder)
        return path.isAbsolute
            ? ["uri": .string(path.uri)] : ["uri": .string(path.uri), "uriBaseId": "%SRCROOT%"]
    }

    private func region(_ range: SourceRange) -> JSONValue {
        [
            "startLine": .int(range.start.line), "startColumn": .int(range.start.column),
            "endLine": .int(range.end.line), "endColumn": .int(range.end.column),
        ]
    }
}
