import ArgumentParser
import Diagnostics
import Handbooks
import Plans
import Proofs
import RulePacks
import ToolOptions

struct DocCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doc",
        abstract: "Writes a whole pack as one document to read and sign.",
        discussion: """
            The questions, the decision tables in words, the promises with what they were proved \
            over, the sources with the rules that rest on them, the worked cases, what a check \
            found, and a place for signatures.

            Examples:
              reentry doc -o handbook.md
              reentry doc Rules --format html -o handbook.html
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, text, html
    }

    @Argument(
        help: ArgumentHelp(
            "The pack; without it, as for '--rules' of the other commands.", valueName: "pack"),
        completion: .directory)
    var rules: String?

    @Option(name: .long, help: "How the document is written.")
    var format: Format = .markdown

    @OptionGroup var budget: BudgetOption
    @OptionGroup var today: TodayOption
    @OptionGroup var output: OutputOption

    func run() throws {
        var log = DiagnosticLog()
        var options = PackOptions()
        options.rules = rules
        guard let pack = try options.read(whole: true, reportingTo: &log) else {
            return try Report.print(log)
        }
        pack.checkTexts(on: today.date, reportingTo: &log)
        let proof = prove(pack)
        proof.report(to: &log)
        let handbook = Handbook(proof, findings: log.sorted, on: today.date)
        try Output.write(text(of: handbook), to: output.output, forAll: true)
    }

    private func prove(_ pack: RulePack) -> PackProof {
        let progress = ProgressLine()
        defer { progress.end() }
        return PackProof(pack, budget: budget.nodes, countsDecided: true) {
            progress.show($0.words(in: pack))
        }
    }

    private func text(of handbook: Handbook) -> String {
        switch format {
        case .markdown: MarkdownWriter().write(handbook.document)
        case .text: TextWriter().write(handbook.document)
        case .html:
            HTMLWriter(title: "Rules to read and sign", isWide: true).write(handbook.document)
        }
    }
}
