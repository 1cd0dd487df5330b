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
    private let columns: SheetColumns

    /// Nil: an error was reported.
    init?(
        _ sheet: Sheet, _ columns: SheetColumns, decision wanted: ID?,
        reportingTo log: inout DiagnosticLog
    ) {
        let errors = log.errorCount
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
        let rows = (tables[id] ?? []).map(\.row) + (tables[nil] ?? []).map(\.row)
        guard !rows.isEmpty else {
            log.report(.noRows(of: id, sheet.file, known: ids))
            return nil
        }
        decision = id
        decisionPiece = rows.lazy.compactMap { columns.cell(.tableID, of: $0) }.map {
            SheetPiece($0)
        }
        .first { $0.text == id }
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
    func reportBadID(in sheet: Sheet, to log: inout DiagnosticLog) -> Bool {
        let style = NameKind.decision.style
        if style.allows(decision) { return true }
        log.report(
            .badID(
                Located(decision, at: range(in: sheet)), of: NameKind.decision.rawValue,
                nearest: style.nearest(to: decision)))
        return false
    }

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
    fileprivate static func noDecision(_ sheet: Sheet, hasColumn: Bool) -> Diagnostic {
        let range = SourceRange(startOf: sheet.file)
        return hasColumn && sheet.rows.count < 2
            ? noRows(of: nil, sheet.file, known: [])
            : badTable(
                "the table does not say which decision it is; give '--decision', or a column 'table_id' with its name",
                at: range)
    }

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

    fileprivate static func severalDecisions(_ ids: [String], in sheet: Sheet) -> Diagnostic {
        let names = ids.map { "'\($0.shortened)'" }.joined(separator: ", ")
        return badTable(
            "the table has rows of several decisions: \(names); choose one with '--decision'",
            at: SourceRange(startOf: sheet.file))
    }

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
