import ArgumentParser
import Diagnostics
import RulePacks
import Sheets
import ToolOptions

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes a decision file of a table from a spreadsheet.",
        discussion: """
            The table is CSV: as 'reentry table DECISION --format csv' writes it, or by hand with a \
            column for each question and the columns 'output' and 'because' (see Docs/Tables.md). \
            Where the pack has the decision, its rules are replaced and all else stays. What is \
            wrong is shown at its row and column, and then nothing is written.

            Examples:
              reentry table pace --format csv -o pace.csv
              reentry import pace.csv
              reentry import pace.csv --write
            """)

    @Argument(
        help: ArgumentHelp("A CSV file, or '-' for standard input.", valueName: "table.csv"),
        completion: .file(extensions: ["csv"]))
    var table: String

    @OptionGroup var pack: PackOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The decision whose rows are taken, where the table has several or does not say.",
            valueName: "id"))
    var decision: String?

    @Flag(help: "Write the decision's file of the pack, instead of showing it.")
    var write = false

    @OptionGroup var output: OutputOption

    func validate() throws {
        if write, output.output != nil {
            throw ValidationError("'--write' and '-o' are two places; choose one")
        }
    }

    func run() throws {
        var log = DiagnosticLog()
        let place = try PackPlace.find(pack.rules)
        try ChangeablePack.check(place)
        let file =
            table == "-"
            ? SourceFile.readStandardInput(upTo: Sheet.largestSize, reportingTo: &log)
            : SourceFile.read(table, upTo: Sheet.largestSize, reportingTo: &log)
        let sheet = file.flatMap { Sheet($0, reportingTo: &log) }
        let folder = PackFolder(at: place, reportingTo: &log)
        let made = sheet.flatMap { sheet in
            folder.flatMap {
                ImportedDecision(
                    sheet, into: $0.files, templates: $0.templates, decision: decision,
                    reportingTo: &log)
            }
        }
        try Report.print(log)
        guard let made else { return }
        if write, let folder {
            try put(made, into: folder, at: place)
        } else {
            try Output.write(made.file.text, to: output.output, forAll: true)
        }
    }

    private func put(_ made: ImportedDecision, into folder: PackFolder, at place: String) throws {
        if let old = folder.files.first(where: { $0.name == made.file.name }) {
            try Output.replace([(path: old.path, before: old.text, after: made.file.text)])
        } else {
            let path = place.hasSuffix("/") ? place : place + "/"
            try Output.write(made.file.text, to: path + made.file.name, forAll: true)
        }
    }
}
