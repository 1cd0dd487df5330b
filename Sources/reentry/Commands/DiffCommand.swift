import ArgumentParser
import Comparing
import Diagnostics
import Plans
import RulePacks
import ToolOptions

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Shows whose plans change from one pack to another.",
        discussion: """
            Every way of answering is compared, not a sample. A pack is a folder, a file made by \
            'reentry compile', or a git revision of either.

            Examples:
              reentry diff main:Rules Rules
              reentry diff HEAD~1:Rules HEAD:Rules --format markdown -o comment.md
              reentry diff Rules ../draft --answers intakes
              reentry diff main:Rules Rules --exit-code

            Exit code 0: done; 1: a pack has errors, or, with '--exit-code', some plan changes; 64: \
            the command line is wrong.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, markdown, json
    }

    @Argument(
        help: ArgumentHelp("The pack as it was: a folder, a file, 'REVISION:FOLDER'."),
        completion: .directory)
    var old: String

    @Argument(help: ArgumentHelp("The pack as it is to be."), completion: .directory)
    var new: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A file of answers, or a folder of them: whose plans of these change?",
            valueName: "place"),
        completion: .file())
    var answers: String?

    @Option(name: .long, help: "How it is written.")
    var format: Format = .text

    @Flag(name: .long, help: "Ends with 1 if some plan changes.")
    var exitCode = false

    @OptionGroup var budget: BudgetOption
    @OptionGroup var today: TodayOption
    @OptionGroup var output: OutputOption

    func run() throws {
        try PackPlace.checkStandardInput(old)
        try PackPlace.checkStandardInput(new)
        if old == PackPlace.standardInput, new == old {
            throw ValidationError("only one of the packs can come from standard input")
        }
        var log = DiagnosticLog()
        let before = RulePack.read(atOrInRevision: old, reportingTo: &log)
        let after = RulePack.read(atOrInRevision: new, reportingTo: &log)
        let files = answers.map { ComparedAnswers.files(at: $0, reportingTo: &log) }
        try Report.print(log)
        guard let before, let after else { return }
        let comparison = PackComparison(before, after, budget: budget.nodes)
        var faults = DiagnosticLog()
        let compared = files?.map {
            ComparedAnswers.compare($0, by: comparison, today: today.date, reportingTo: &faults)
        }
        Report.show(faults)
        try Output.write(
            text(of: comparison, compared), to: output.output, forAll: compared == nil)
        let changesPlans =
            comparison.changesPlans || compared?.contains(where: \.changesPlan) ?? false
        if exitCode, changesPlans { throw ExitCode.failure }
    }

    private func text(
        of comparison: PackComparison, _ answers: [AnswersComparison]?
    ) throws -> String {
        if format == .json {
            return try JSONText.encode(
                ComparisonJSON(
                    comparison, old: shown(old), new: shown(new), answers: answers))
        }
        let report = ComparisonReport(
            comparison, old: shown(old), new: shown(new), answers: answers)
        return format == .markdown ? report.markdown : report.text()
    }

    private func shown(_ place: String) -> String {
        place == PackPlace.standardInput ? "standard input" : place
    }
}
