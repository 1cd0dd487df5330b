/// Rows with their cells below each other, the first to the left and the others to the right.
struct TextTable {
    var head: [String]
    var rows: [[String]]

    /// Without line breaks.
    var lines: [String] {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + space : space + cell.0
            }
            .joined(separator: "  ")
        }
    }
}
