import ArgumentParser
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import ToolOptions

struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Shows the decision tables of a pack as tables.",
        discussion: """
            The cells of one row must all hold; a rule with several rows applies when one of them \
            holds. '–' stands for any answer, and for none.

            Examples:
              reentry table pace
              reentry table --format html -o tables.html
              reentry table pace --format csv -o pace.csv
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, csv, html, json
    }

    @Argument(
        help: ArgumentHelp("A decision; without it, all of them.", valueName: "decision"))
    var decision: String?

    @OptionGroup var pack: PackOptions

    @Option(name: .long, help: "How the tables are written.")
    var format: Format = .markdown

    @OptionGroup var output: OutputOption

    func run() throws {
        var log = DiagnosticLog()
        let pack = try pack.read(reportingTo: &log)
        let tables = pack.map { self.tables(of: $0, reportingTo: &log) }
        try Report.print(log)
        guard let pack, let tables else { return }
        try Output.write(text(of: tables, in: pack), to: output.output, forAll: true)
    }

    private func tables(
        of pack: RulePack, reportingTo log: inout DiagnosticLog
    ) -> [WrittenTable] {
        let tables = WrittenTable.all(of: pack)
        guard let decision else { return tables }
        let known = Array(pack.decisions.keys)
        if !known.contains(decision) {
            GivenName.reportUnknown(decision, of: "decision", among: known, to: &log)
        }
        return tables.filter { $0.id == decision }
    }

    private func text(of tables: [WrittenTable], in pack: RulePack) throws -> String {
        switch format {
        case .markdown: MarkdownWriter().write(WrittenTable.document(tables, of: pack))
        case .html:
            HTMLWriter(title: "Decision tables", isWide: true)
                .write(WrittenTable.document(tables, of: pack))
        // Without its mark, spreadsheets take UTF-8 for the machine's old encoding.
        case .csv: "\u{FEFF}" + WrittenTable.csv(tables, of: pack)
        case .json: try JSONText.encode(TableJSON(tables, of: pack))
        }
    }
}
