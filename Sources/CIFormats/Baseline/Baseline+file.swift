internal import Diagnostics
internal import JSONValues
internal import OrderedCollections

extension Baseline {
    static let format = "reentry.baseline/1"

    /// As it is kept in a file, a finding a line, so that a review sees which come and go.
    package var text: String {
        let findings: [JSONValue] = entries.map { entry in
            [
                "id": .string(entry.id), "file": .string(entry.file),
                "message": .string(entry.message),
            ]
        }
        return JSONValue.object(["format": .string(Self.format), "findings": .array(findings)])
            .document
    }

    /// Whether a file with `text` can be read again: there is a limit to what is read of one.
    package var isReadable: Bool {
        let file = SourceFile(path: "baseline.json", text: text)
        var log = DiagnosticLog()
        return file.text.utf8.count <= SourceFile.largestSize
            && Baseline(file, reportingTo: &log) != nil
    }
}
