internal import DecisionTables
internal import OrderedCollections
public import RulePacks

extension WrittenTable {
    /// The tables below each other, one line a row, with a column for every input of any of them.
    ///
    /// An input that a table has no column for is an empty cell there. Described in
    /// `Docs/Tables.md`.
    public static func csv(_ tables: [WrittenTable], of pack: RulePack) -> String {
        let used = Set(tables.flatMap(\.inputs).map(\.id))
        let inputs = pack.model.allInputs.map(\.name).filter(used.contains)
        let header =
            ["table_id", "decision", "asks", "hit_policy", "rule", "row"]
            + inputs.map { "input \($0)" }
            + [
                "unless", "output", "output_name", "because", "note", "reference",
                "reference_text", "file", "line", "when", "when_any",
            ]
        let rows = tables.flatMap { table in
            table.rows.map { table.cells(of: $0, inputs: inputs) }
        }
        return CSVText([header] + rows).text
    }

    private func cells(of row: Row, inputs: [ID]) -> [String] {
        var cells = [id, title, asks ?? "", hitPolicyLetter, row.rule, "\(row.number)"]
        cells += inputs.map { input in place(of: input).map { row.tests[$0] ?? Self.any } ?? "" }
        cells.append(row.unlessText)
        cells.append(row.output.map(\.id).joined(separator: ", "))
        cells.append(row.output.map(\.name).joined(separator: "; "))
        cells += [row.because, row.note ?? "", row.source?.id ?? "", row.source?.text ?? ""]
        cells += [row.file, "\(row.line)"]
        return cells + [row.when, row.whenAny].map { $0.joined(separator: ", ") }
    }
}
