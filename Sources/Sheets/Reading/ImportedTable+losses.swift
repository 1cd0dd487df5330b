internal import Diagnostics
internal import OrderedCollections

extension ImportedTable {
    /// Warns of comments among the rules of a file, and of what the table has no column for.
    func reportLosses(of file: DecisionFile, in sheet: Sheet, to log: inout DiagnosticLog) {
        if let comment = file.firstComment { log.report(.lostComments(at: comment)) }
        for (name, count) in file.sayings where !columns.has(name) {
            log.report(.lostColumn(name, rules: count, in: sheet))
        }
        if file.pair("otherwise") != nil, otherwise == nil {
            log.report(.lostOtherwise(in: sheet))
        }
    }
}

extension Diagnostic {
    fileprivate static func lostComments(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .badTable,
            "comments among the rules are not in a table, so they are left out", at: range)
    }

    fileprivate static func lostColumn(
        _ name: String, rules count: Int, in sheet: Sheet
    ) -> Diagnostic {
        let who = count == 1 ? "1 rule of the pack says" : "\(count) rules of the pack say"
        return Diagnostic(
            .warning, .badTable,
            "the table has no column '\(name)', so what \(who) there is left out", at: sheet.header)
    }

    fileprivate static func lostOtherwise(in sheet: Sheet) -> Diagnostic {
        Diagnostic(
            .warning, .badTable,
            "the table has no row 'otherwise', so what the pack says there is left out",
            at: sheet.header)
    }
}
