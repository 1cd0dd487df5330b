internal import Diagnostics
internal import OrderedCollections

/// Which column of a table holds what, by the names in its first row.
struct SheetColumns {
    /// By the column's number, from 1.
    private var places: [Column: Int] = [:]
    /// The name of the question, fact or decision that a column asks about, by its number.
    private(set) var inputs: OrderedDictionary<Int, String> = [:]
    /// Columns that a misspelt name seems to mean; that they are missing is no second fault.
    private var meant: Set<String> = []
    private let header: Sheet.Row
    private let file: SourceFile

    /// What a column can hold, by the name that the export gives it.
    enum Column: String, CaseIterable {
        case tableID = "table_id"
        case title = "decision"
        case asks
        case hitPolicy = "hit_policy"
        case rule
        case row
        case unless
        case output
        case outputName = "output_name"
        case outputPlan = "output_plan"
        case because
        case note
        case reference
        case referenceText = "reference_text"
        case file
        case line
        case when
        case whenAny = "when_any"

        /// Other names for the same: those of WHO's tables, and those of rule files.
        var otherNames: [String] {
            switch self {
            case .tableID: ["table"]
            case .title: ["title"]
            case .rule: ["rule_id", "id"]
            case .output: ["then"]
            case .because: ["annotations", "annotation"]
            case .reference: ["source", "reference(s)", "references"]
            default: []
            }
        }

        init?(named name: String) {
            let found = Self.allCases.first { $0.rawValue == name || $0.otherNames.contains(name) }
            guard let found else { return nil }
            self = found
        }
    }

    /// Finds the columns; `subjects` are the names that an input may have.
    ///
    /// Nil: an error was reported.
    init?(_ sheet: Sheet, subjects: [String], reportingTo log: inout DiagnosticLog) {
        guard let header = sheet.rows.first else {
            log.report(.emptyTable(sheet.file))
            return nil
        }
        self.header = header
        file = sheet.file
        let errors = log.errorCount
        let names = header.cells.map(\.columnName)
        // With the columns that the export writes, no bare name means a question.
        let isExport = names.contains { $0.hasPrefix("input_") || $0 == Column.whenAny.rawValue }
        for cell in header.cells {
            place(cell, subjects: subjects, isExport: isExport, reportingTo: &log)
        }
        reportNameless(sheet, to: &log)
        require(.output, "the option that a row leads to", reportingTo: &log)
        require(.because, "the sentence that a clinician reads", reportingTo: &log)
        if log.errorCount > errors { return nil }
    }

    private mutating func place(
        _ cell: Sheet.Cell, subjects: [String], isExport: Bool,
        reportingTo log: inout DiagnosticLog
    ) {
        if cell.isBlank { return }
        let name = Located(cell.text.plainSpaces, at: file.range(of: cell.bytes))
        let column = cell.columnName
        let input = column.hasPrefix("input_") ? String(column.dropFirst(6)) : column
        let isSubject = subjects.contains(column) && !isExport
        if let known = Column(named: column), !isSubject || known == .output {
            if let first = places[known] {
                log.report(.columnTwice(name, first: range(ofColumn: first)))
            } else {
                places[known] = cell.column
            }
        } else if subjects.contains(input) {
            if let first = inputs.first(where: { $0.value == input })?.key {
                log.report(.columnTwice(name, first: range(ofColumn: first)))
            } else {
                inputs[cell.column] = input
            }
        } else {
            let written = Located(input, at: name.range)
            let known = subjects + Column.allCases.map(\.rawValue)
            log.report(.unknownColumn(input == column ? name : written, among: known))
            if let near = nearestName(to: input, among: known) { meant.insert(near) }
        }
    }

    private func range(ofColumn column: Int) -> SourceRange {
        file.range(of: header.cells[column - 1].bytes)
    }

    private func require(
        _ column: Column, _ purpose: String, reportingTo log: inout DiagnosticLog
    ) {
        guard places[column] == nil, !meant.contains(column.rawValue),
            let first = header.cells.first, let last = header.cells.last
        else { return }
        let there = header.cells.filter { !$0.isBlank }.map(\.text)
        log.report(
            .missingColumn(
                column.rawValue, for: purpose, among: there,
                at: file.range(of: first.bytes.lowerBound..<last.bytes.upperBound)))
    }

    /// Something in a column that has no name would be lost.
    private func reportNameless(_ sheet: Sheet, to log: inout DiagnosticLog) {
        let named = Set(places.values).union(inputs.keys)
            .union(header.cells.filter { !$0.isBlank }.map(\.column))
        var reported: Set<Int> = []
        for cell in sheet.rows.dropFirst().flatMap(\.cells)
        where !named.contains(cell.column) && !cell.isBlank && reported.insert(cell.column).inserted
        {
            log.report(
                .badTable(
                    "\(cell.name) says something, but its column has no name in the first row",
                    at: file.range(of: cell.bytes)))
        }
    }

    func has(_ column: Column) -> Bool { places[column] != nil }

    /// Whether there is a column for what a rule file has under this name, or asks about.
    func has(_ name: String) -> Bool {
        if inputs.values.contains(name) { return true }
        return Column(named: name).map { places[$0] != nil } ?? false
    }

    /// The cell of a row; nil where the row ends before it, or nothing is in it.
    func cell(_ column: Column, of row: Sheet.Row) -> Sheet.Cell? {
        places[column].flatMap { row.filledCell($0) }
    }
}

extension Sheet.Cell {
    /// The name of a column that it says, in small letters and with `_` between words.
    fileprivate var columnName: String {
        String(text.plainSpaces.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
}

extension Sheet.Row {
    func filledCell(_ column: Int) -> Sheet.Cell? {
        guard cells.indices.contains(column - 1), !cells[column - 1].isBlank else { return nil }
        return cells[column - 1]
    }
}
