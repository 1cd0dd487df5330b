internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// One decision as the rows of a table say it.
struct ImportedTable {
    let decision: ID
    /// Where the table says so, if it does.
    let decisionPiece: SheetPiece?
    let title: Sheet.Cell?
    let asks: Sheet.Cell?
    let hitPolicy: SheetPiece?
    var rules: [ImportedRule] = []
    var otherwise: ImportedRule?
    /// Names and sentences of the options, as far as the table has them.
    private(set) var optionNames: OrderedDictionary<ID, Sheet.Cell?> = [:]
    private(set) var optionPlans: [ID: Sheet.Cell] = [:]
    let columns: SheetColumns

    /// Nil: an error was reported.
    init?(
        _ sheet: Sheet, _ columns: SheetColumns, decision wanted: ID?,
        reportingTo log: inout DiagnosticLog
    ) {
        let errors = log.errorCount
        guard let table = DecisionRows(sheet, columns, decision: wanted, reportingTo: &log) else {
            return nil
        }
        let rows = table.rows
        decision = table.decision
        decisionPiece = table.piece
        self.columns = columns
        title = columns.agreed(.title, of: rows, in: sheet.file, reportingTo: &log)
        asks = columns.agreed(.asks, of: rows, in: sheet.file, reportingTo: &log)
        hitPolicy = columns.agreed(.hitPolicy, of: rows, in: sheet.file, reportingTo: &log)
            .map { SheetPiece($0) }
        for rows in Self.grouped(rows, columns) {
            let rule = ImportedRule(rows, columns, in: sheet.file, reportingTo: &log)
            if !rule.isOtherwise {
                rules.append(rule)
            } else if let first = otherwise {
                log.report(.otherwiseTwice(rule, first, in: sheet.file))
            } else {
                otherwise = rule
            }
            if let row = rows.first { addOptions(rule, row, columns) }
        }
        if log.errorCount > errors { return nil }
    }

    /// Where the decision is named.
    func range(in sheet: Sheet) -> SourceRange {
        decisionPiece.map { sheet.file.range(of: $0.bytes) } ?? SourceRange(startOf: sheet.file)
    }

    /// Whether a new decision may be called so.
    func hasGoodID(in sheet: Sheet, reportingTo log: inout DiagnosticLog) -> Bool {
        let style = NameKind.decision.style
        if style.allows(decision) { return true }
        log.report(
            .badID(
                Located(decision, at: range(in: sheet)), of: NameKind.decision.rawValue,
                nearest: style.nearest(to: decision)))
        return false
    }

    /// Rows below each other that name the same rule, or after the first none.
    private static func grouped(
        _ rows: [Sheet.Row], _ columns: SheetColumns
    ) -> [[Sheet.Row]] {
        var groups: [[Sheet.Row]] = []
        var last: String?
        for row in rows {
            let rule = columns.cell(.rule, of: row).map { SheetPiece($0).text }
            if let rule, rule == last, !groups.isEmpty {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
            last = rule
        }
        return groups
    }

    private mutating func addOptions(
        _ rule: ImportedRule, _ row: Sheet.Row, _ columns: SheetColumns
    ) {
        let name = columns.cell(.outputName, of: row)
        let plan = columns.cell(.outputPlan, of: row)
        for option in rule.then where !option.text.isEmpty {
            // With several options in a cell nobody can tell which words belong to which.
            let alone = rule.then.count == 1
            if optionNames[option.text] == nil || (alone && optionNames[option.text] == .some(nil))
            {
                optionNames[option.text] = .some(alone ? name : nil)
            }
            if alone, optionPlans[option.text] == nil { optionPlans[option.text] = plan }
        }
    }
}

extension Diagnostic {
    fileprivate static func otherwiseTwice(
        _ second: ImportedRule, _ first: ImportedRule, in file: SourceFile
    ) -> Diagnostic {
        let range = second.place.map { file.range(of: $0.bytes) } ?? SourceRange(startOf: file)
        let earlier = first.place.map { file.range(of: $0.bytes) } ?? range
        return badTable(
            "a decision has 'otherwise' only once", at: range,
            notes: [Note("the first one is here", at: earlier)])
    }
}
