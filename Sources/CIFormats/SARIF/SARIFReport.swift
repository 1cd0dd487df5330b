package import Diagnostics
internal import JSONValues

/// Findings as a log of SARIF 2.1.0, which code scanning and editors show at the line.
///
/// Places are exact: columns count Unicode scalars, and an end is the first column behind it.
package struct SARIFReport: Sendable {
    let findings: [Diagnostic]
    let version: String
    /// In which the command ran; files are named from the top of its repository.
    let folder: RunFolder

    package init(_ findings: [Diagnostic], by version: String, in folder: RunFolder) {
        self.findings = findings
        self.version = version
        self.folder = folder
    }

    package var text: String { log.document }

    private var log: JSONValue {
        [
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": driver],
                    "invocations": [["executionSuccessful": true]],
                    "columnKind": "unicodeCodePoints",
                    // As lines are counted here; a lone CR is no line break for SARIF unless told.
                    "newlineSequences": ["\r\n", "\n", "\r"],
                    "results": results,
                ]
            ],
        ]
    }

    private var driver: JSONValue {
        [
            "name": "reentry",
            "version": .string(version),
            "semanticVersion": .string(version),
            "rules": .array(Diagnostic.ID.allCases.map(Self.rule)),
        ]
    }

    /// A kind of finding; SARIF calls it a rule.
    private static func rule(_ id: Diagnostic.ID) -> JSONValue {
        let help = DiagnosticHelp.of(id)
        return [
            "id": .string(id.rawValue),
            "shortDescription": ["text": .string(help.summary)],
            "fullDescription": ["text": .string(help.meaning)],
            "help": ["text": .string(help.mending), "markdown": .string(help.markdown)],
        ]
    }
}
