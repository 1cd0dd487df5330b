internal import Diagnostics

extension SARIFReport {
    var results: WrittenJSON {
        var fingerprints = Fingerprints(in: folder)
        return .list(findings.map { result($0, fingerprint: fingerprints.next($0)) })
    }

    private func result(_ finding: Diagnostic, fingerprint: String) -> WrittenJSON {
        var pairs: [(key: String, value: WrittenJSON)] = [
            ("ruleId", .text(finding.id.rawValue)),
            ("ruleIndex", .number(Diagnostic.ID.allCases.firstIndex(of: finding.id) ?? -1)),
            ("level", finding.severity == .error ? "error" : "warning"),
            ("message", ["text": .text(finding.message)]),
            ("locations", [["physicalLocation": place(finding.range)]]),
        ]
        if !finding.notes.isEmpty {
            pairs.append(("relatedLocations", .list(zip(1..., finding.notes).map(related))))
        }
        pairs.append(("partialFingerprints", ["reentryFinding/v1": .text(fingerprint)]))
        if !finding.fixIts.isEmpty { pairs.append(("fixes", .list(finding.fixIts.map(fix)))) }
        return .object(pairs)
    }

    private func related(_ number: Int, _ note: Diagnostic.Note) -> WrittenJSON {
        [
            "id": .number(number), "physicalLocation": place(note.range),
            "message": ["text": .text(note.message)],
        ]
    }

    private func fix(_ fixIt: Diagnostic.FixIt) -> WrittenJSON {
        [
            "description": ["text": .text(fixIt.summary)],
            "artifactChanges": [
                [
                    "artifactLocation": file(fixIt.range.file),
                    "replacements": [
                        [
                            "deletedRegion": region(fixIt.range),
                            "insertedContent": ["text": .text(fixIt.replacement)],
                        ]
                    ],
                ]
            ],
        ]
    }

    private func place(_ range: SourceRange) -> WrittenJSON {
        ["artifactLocation": file(range.file), "region": region(range)]
    }

    private func file(_ file: SourceFile) -> WrittenJSON {
        let path = ReportedPath(file.path, in: folder)
        return path.isAbsolute
            ? ["uri": .text(path.uri)] : ["uri": .text(path.uri), "uriBaseId": "%SRCROOT%"]
    }

    private func region(_ range: SourceRange) -> WrittenJSON {
        [
            "startLine": .number(range.start.line), "startColumn": .number(range.start.column),
            "endLine": .number(range.end.line), "endColumn": .number(range.end.column),
        ]
    }
}
