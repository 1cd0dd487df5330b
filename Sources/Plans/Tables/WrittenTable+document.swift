internal import Diagnostics
public import RulePacks

extension WrittenTable {
    /// Which rules they are, then a heading for each decision, what its table is, and its rows.
    public static func document(_ tables: [WrittenTable], of pack: RulePack) -> Document {
        let version: Document.Block = .paragraph([
            .text("Version \(pack.info.version.value), fingerprint "), .code(pack.fingerprint),
        ])
        return Document(
            [.heading(level: 1, [.text(pack.info.name.value)]), version]
                + tables.flatMap(\.blocks))
    }

    private var blocks: [Document.Block] {
        var facts: [(String, [Document.Inline])] = [
            ("Table", [.code(id)]), ("Hit policy", [.text(hitPolicyText)]),
        ]
        if let asks { facts.insert(("Decides", [.text(asks)]), at: 1) }
        let header = facts.map { name, content in
            Document.ListItem([.strong([.text("\(name):")]), .text(" ")] + content)
        }
        let legend = inputs.map { Document.ListItem([.code($0.id), .text(": \($0.asks)")]) }
        return [.heading(level: 2, [.text(title)]), .bullets(header)]
            + (inputs.isEmpty
                ? [] : [.paragraph([.strong([.text("Inputs")])]), .bullets(legend)])
            + [.paragraph([.strong([.text("Rules")])]), .table(table)]
    }

    private var table: Document.Table {
        let header =
            ["Rule"] + inputs.map(\.id) + (hasUnless ? ["Unless"] : [])
            + ["Output", "Annotations", "Reference(s)", "Written in"]
        return Document.Table(
            header: header.map { [.text($0)] }, rows: rows.map { cells(of: $0) })
    }

    private func cells(of row: Row) -> [[Document.Inline]] {
        let unless: [[Document.Inline]] = hasUnless ? [[.text(row.unlessText)]] : []
        let annotations: [Document.Inline] =
            [.text(row.because)] + (row.note.map { [.lineBreak, .text("Note: \($0)")] } ?? [])
        let references: [Document.Inline] =
            row.source.map { [.text("\($0.id): \($0.text)")] } ?? []
        return [[.text(row.name)]] + row.tests.map { [.text($0 ?? Self.any)] } + unless
            + [row.outputText, annotations, references, [.text(row.place)]]
    }
}

extension WrittenTable.Row {
    fileprivate var outputText: [Document.Inline] {
        let options =
            output.map { [.text("\($0.name) ("), .code($0.id), .text(")")] }
            as [[Document.Inline]]
        return Array(options.joined(separator: [.lineBreak]))
    }
}
