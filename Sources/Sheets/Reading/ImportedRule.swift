internal import Diagnostics

/// A rule as the rows of a table say it: one row, or one for each block of `when_any`.
struct ImportedRule {
    let rows: [Sheet.Row]
    let id: SheetPiece?
    var when: [Line] = []
    var whenAny: [[Line]] = []
    var unless: [[Line]] = []
    let then: [SheetPiece]
    let because: Sheet.Cell?
    let source: SheetPiece?
    let note: Sheet.Cell?

    /// What is asked of a question, fact or decision.
    struct Line {
        var name: String
        var test: SheetPiece
        /// Where its name is written, if that is in the same cell.
        var namePiece: SheetPiece?
    }

    /// The first cell of its first row, for what is said of the rule as a whole.
    var place: Sheet.Cell? { rows.first?.cells.first { !$0.isBlank } }

    var isOtherwise: Bool { id?.text.lowercased() == "otherwise" }

    init(
        _ rows: [Sheet.Row], _ columns: SheetColumns, in file: SourceFile,
        reportingTo log: inout DiagnosticLog
    ) {
        self.rows = rows
        func agreed(_ column: SheetColumns.Column) -> Sheet.Cell? {
            columns.agreed(column, of: rows, in: file, reportingTo: &log)
        }
        id = rows.first.flatMap { columns.cell(.rule, of: $0) }.map { SheetPiece($0) }
        then = agreed(.output).map { SheetPiece($0).split(",") } ?? []
        because = agreed(.because)
        source = agreed(.reference).map { SheetPiece($0) }
        note = agreed(.note)
        unless = agreed(.unless).map { Self.unless(SheetPiece($0)) } ?? []
        let tests = rows.map { RowTests($0, columns) }
        if isOtherwise {
            let asked = tests.first { !$0.isEmpty }?.first ?? unless.first?.first
            if let asked { log.report(.otherwiseAsks(asked.test.cell, in: file)) }
            return
        }
        sort(tests)
        if !whenAny.isEmpty, let empty = whenAny.firstIndex(where: \.isEmpty) {
            reportEmptyBlock(rows[empty], in: file, to: &log)
        }
    }

    /// `start_wish: full_at_once; or time_away: under 14 days; and weeks_done: at least 2`.
    private static func unless(_ piece: SheetPiece) -> [[Line]] {
        piece.split("; or ").map { block in
            block.split("; and ").map { line in
                let parts = line.split(": ")
                guard parts.count > 1, let test = line.after("\(parts[0].text): ") else {
                    return Line(name: line.text, test: line, namePiece: line)
                }
                return Line(name: parts[0].text, test: test, namePiece: parts[0])
            }
        }
    }

    /// What all rows ask goes to `when`, what only some ask to the blocks of `when_any`.
    private mutating func sort(_ tests: [RowTests]) {
        let saysWhich = tests.contains { !$0.inBlock.isEmpty }
        guard tests.count > 1 || saysWhich || tests.contains(where: \.asksTwice) else {
            when = tests.first?.lines ?? []
            return
        }
        let shared = Set(
            (tests.first?.lines ?? []).filter { line in
                tests.allSatisfy { $0.mayShare(line) }
            }.map(\.name))
        when = (tests.first?.lines ?? []).filter { shared.contains($0.name) }
        whenAny = tests.map { $0.rest(besides: shared) }
        if whenAny.allSatisfy(\.isEmpty) { whenAny = [] }
    }

    private func reportEmptyBlock(
        _ row: Sheet.Row, in file: SourceFile, to log: inout DiagnosticLog
    ) {
        guard let cell = row.cells.first(where: { !$0.isBlank }) else { return }
        log.report(
            .badTable(
                "row \(row.number) asks no more than all rows of its rule, so that the others change nothing; take them out",
                at: file.range(of: cell.bytes)))
    }
}

extension SheetColumns {
    /// What the rows of one rule, or of one table, say alike; a row that says otherwise is reported.
    func agreed(
        _ column: Column, of rows: [Sheet.Row], in file: SourceFile,
        reportingTo log: inout DiagnosticLog
    ) -> Sheet.Cell? {
        let cells = rows.compactMap { cell(column, of: $0) }
        guard let first = cells.first else { return nil }
        if let other = cells.first(where: { $0.text.plainSpaces != first.text.plainSpaces }) {
            log.report(
                .badTable(
                    "\(other.name) says something else than \(first.name); the rows of one rule or table say the same here",
                    at: file.range(of: other.bytes),
                    notes: [
                        Diagnostic.Note(
                            "\(first.name) is here", at: file.range(of: first.bytes))
                    ]))
        }
        return first
    }
}

extension Diagnostic {
    fileprivate static func otherwiseAsks(_ cell: Sheet.Cell, in file: SourceFile) -> Diagnostic {
        badTable(
            "'otherwise' holds when no rule does, so \(cell.name) cannot ask for anything",
            at: file.range(of: cell.bytes))
    }
}
