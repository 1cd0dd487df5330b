import Diagnostics
import RulePacks
import Sheets
import TestSupport

/// What comes of a table that is imported into the small pack, or into other files.
struct TriedImport {
    let made: ImportedDecision?
    let log: DiagnosticLog

    init(_ csv: String, decision: ID? = nil, into files: [SourceFile] = SmallPack.files) {
        var log = DiagnosticLog()
        let sheet = Sheet(SourceFile(path: "t.csv", text: csv), reportingTo: &log)
        made = sheet.flatMap {
            ImportedDecision($0, into: files, decision: decision, reportingTo: &log)
        }
        self.log = log
    }

    /// `2:3: error: … [id]`, in the order in which they were reported.
    var said: [String] { log.diagnostics.map(\.placeAndMessage) }
}
