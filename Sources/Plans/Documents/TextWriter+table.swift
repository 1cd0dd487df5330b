internal import Diagnostics

extension TextWriter {
    /// Columns if they fit on the page and every cell is one line, else a stanza a row.
    func lines(_ table: Document.Table) -> [String] {
        let header = table.header.map(plain)
        let rows = table.rows.map { $0.map(plain) }
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].printedWidth }.max() ?? 0
        }
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        let isFlat = ([header] + rows).allSatisfy { $0.allSatisfy { !$0.contains("\n") } }
        if columns && isFlat && total <= width {
            let dashes = widths.map { String(repeating: "-", count: $0) }
            return ([header, dashes] + rows).map { aligned($0, widths) }
        }
        let stanzas = table.rows.map { stanza(header, $0) }.filter { !$0.isEmpty }
        return stanzas.isEmpty
            ? table.header.flatMap { wrapped($0) } : Array(stanzas.joined(separator: [""]))
    }

    private func aligned(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
        return String(padded.reversed().drop { $0 == " " }.reversed())
    }

    /// `label: value` for each cell that says something.
    private func stanza(_ labels: [String], _ cells: [[Document.Inline]]) -> [String] {
        zip(labels, cells).flatMap { label, cell in
            let label = label.isEmpty ? [] : [Document.Inline.text("\(label): ")]
            return cell.plainText.isEmpty ? [] : wrapped(label + cell, then: "  ")
        }
    }
}
