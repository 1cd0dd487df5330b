internal import OrderedCollections

/// What one row asks, column by column.
struct RowTests {
    /// In the order that the column `when` gives, then in that of the columns.
    let lines: [ImportedRule.Line]
    /// Second tests of the same cell, after `; and `.
    private let seconds: [String: SheetPiece]
    /// The names that the column `when_any` gives, in its order.
    let inBlock: [String]

    init(_ row: Sheet.Row, _ columns: SheetColumns) {
        var found: [ImportedRule.Line] = []
        var seconds: [String: SheetPiece] = [:]
        for (column, name) in columns.inputs {
            guard let cell = row.filledCell(column) else { continue }
            let parts = SheetPiece(cell).split("; and ")
            guard let first = parts.first, !Self.any.contains(first.text.lowercased()) else {
                continue
            }
            found.append(ImportedRule.Line(name: name, test: first))
            if parts.count > 1 { seconds[name] = parts[1] }
        }
        func names(_ column: SheetColumns.Column) -> [String] {
            columns.cell(column, of: row).map { SheetPiece($0).split(",").map(\.text) } ?? []
        }
        let order = names(.when)
        inBlock = names(.whenAny)
        self.seconds = seconds
        lines =
            order.compactMap { name in found.first { $0.name == name } }
            + found.filter { !order.contains($0.name) }
    }

    /// What stands for no question asked.
    private static let any: Set<String> = ["", "–", "-", "—", "*", "any"]

    var isEmpty: Bool { lines.isEmpty }
    var first: ImportedRule.Line? { lines.first }
    var asksTwice: Bool { !seconds.isEmpty }

    /// Whether this row asks the same, too, and does not say that it is its own.
    func mayShare(_ line: ImportedRule.Line) -> Bool {
        lines.contains { $0.name == line.name && $0.test.text == line.test.text }
            && (!inBlock.contains(line.name) || seconds[line.name] != nil)
    }

    /// What is left for a block of its own.
    func rest(besides shared: Set<String>) -> [ImportedRule.Line] {
        let rest = lines.flatMap { line -> [ImportedRule.Line] in
            let second = seconds[line.name].map { ImportedRule.Line(name: line.name, test: $0) }
            return (shared.contains(line.name) ? [] : [line]) + (second.map { [$0] } ?? [])
        }
        return inBlock.compactMap { name in rest.first { $0.name == name } }
            + rest.filter { !inBlock.contains($0.name) }
    }
}
