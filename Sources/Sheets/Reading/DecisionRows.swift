internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The rows of a table that are about one decision.
struct DecisionRows {
    let decision: ID
    /// Where the table says so, if it does.
    let piece: SheetPiece?
    let rows: [Sheet.Row]

    /// Nil: an error was reported, since there is no row, or nobody can tell of which decision.
    init?(
        _ sheet: Sheet, _ columns: SheetColumns, decision wanted: ID?,
        reportingTo log: inout DiagnosticLog
    ) {
        let tables = OrderedDictionary(
            grouping: Self.named(Array(sheet.rows.dropFirst()), columns), by: \.table)
        let ids = tables.keys.compactMap(\.self)
        guard let id = wanted ?? ids.first else {
            log.report(.noDecision(sheet, hasColumn: columns.has(.tableID)))
            return nil
        }
        if wanted == nil, ids.count > 1 {
            log.report(.severalDecisions(ids, in: sheet))
            return nil
        }
        rows = (tables[id] ?? []).map(\.row) + (tables[nil] ?? []).map(\.row)
        guard !rows.isEmpty else {
            log.report(.noRows(of: id, sheet.file, known: ids))
            return nil
        }
        decision = id
        piece = rows.lazy.compactMap { columns.cell(.tableID, of: $0) }
            .map { SheetPiece($0) }.first { $0.text == id }
    }

    /// A row that names no table belongs to that of the row before it.
    private static func named(
        _ rows: [Sheet.Row], _ columns: SheetColumns
    ) -> [(table: ID?, row: Sheet.Row)] {
        var last: ID?
        return rows.map { row in
            last = columns.cell(.tableID, of: row).map { SheetPiece($0).text } ?? last
            return (last, row)
        }
    }
}

extension Diagnostic {
    fileprivate static func noDecision(_ sheet: Sheet, hasColumn: Bool) -> Diagnostic {
        let range = SourceRange(startOf: sheet.file)
        return hasColumn && sheet.rows.count < 2
            ? noRows(of: nil, sheet.file, known: [])
            : badTable(
                "the table does not say which decision it is; give '--decision', or a column 'table_id' with its name",
                at: range)
    }

    fileprivate static func severalDecisions(_ ids: [String], in sheet: Sheet) -> Diagnostic {
        let names = ids.map { "'\($0.shortened)'" }.joined(separator: ", ")
        return badTable(
            "the table has rows of several decisions: \(names); choose one with '--decision'",
            at: SourceRange(startOf: sheet.file))
    }
}
