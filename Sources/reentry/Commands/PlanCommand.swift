import ArgumentParser
import Diagnostics
import Plans
import RulePacks
import ToolOptions

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Drafts a plan from a file of answers.",
        discussion: """
            Every question may stay unanswered; a file that says '{}' gives a plan too.

            Examples:
              reentry plan answers.yaml
              reentry plan answers.yaml --audience client --format html -o plan.html
              reentry plan - < answers.json
            """)

    @Argument(
        help: ArgumentHelp(
            "A file of answers, YAML or JSON; '-' for standard input.", valueName: "answers"),
        completion: .file(extensions: ["yaml", "json"]))
    var answers: String = "-"

    @OptionGroup var pack: PackOptions
    @OptionGroup var form: FormOptions
    @OptionGroup var today: TodayOption

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("A file for the plan; without it, standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() throws {
        var log = DiagnosticLog()
        let pack = try pack.read(
            besides: answers == "-" ? "the answers" : nil, reportingTo: &log)
        let said = pack.flatMap {
            AnswersFile.read(answers, for: $0, today: today.date, reportingTo: &log)
        }
        guard let pack, let said else { return try Report.print(log) }
        let plan = Plan(said, by: pack, today: today.date)
        let text = try form.text(of: plan, by: pack, reportingTo: &log)
        try Report.print(log)
        try Output.write(text ?? "", to: output)
    }
}
