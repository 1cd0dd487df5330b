import ArgumentParser
import Asking
import Diagnostics
import Plans
import RulePacks
import ToolOptions

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Puts the questions one by one, then drafts a plan.",
        discussion: """
            Every question can be skipped with Enter; '?' shows what else can be typed. Questions \
            that can change nothing any more are offered at the end; with --all they are put in \
            their turn. Questions go to standard error, the plan to standard output. Answers are kept only if a file is \
            named for them; Ctrl-C leaves nothing.

            Examples:
              reentry ask
              reentry ask --audience client > plan.md
              reentry ask --label A-17 --save answers.yaml -o plan.md
            """)

    @OptionGroup var pack: PackOptions
    @OptionGroup var form: FormOptions
    @OptionGroup var today: TodayOption

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The program's own reference for the answers; a name is not needed.",
            valueName: "text"))
    var label: String?

    @Flag(
        name: .long,
        help: "Put every question, also those that can change nothing any more.")
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A new file for the answers; without it, a question at the end.", valueName: "file"),
        completion: .file())
    var save: String?

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("A file for the plan; without it, standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() throws {
        var log = DiagnosticLog()
        let today = today.date
        let pack = try pack.read(besides: "what is typed", reportingTo: &log)
        let label = label.flatMap { AnswersLabel.read($0, today: today, reportingTo: &log) }
        // Whatever would stand in a plan's way is said before the first question, not after the last.
        if let pack {
            _ = try form.text(
                of: Plan(Answers(), by: pack, today: today), by: pack, reportingTo: &log)
        }
        try Report.print(log)
        guard let pack else { return }
        try AnswersPlace.check(save, output)

        var interview = Interview(
            by: pack, today: today, label: label, asksWhereToSave: save == nil,
            asksEverything: all)
        var session = AskingSession()
        session.hold(&interview)
        var unsaved: OutputFault?
        let answers = try keep(&interview, in: &session, by: pack, unsaved: &unsaved)
        let plan = Plan(answers, by: pack, today: today)
        try Output.write(
            try form.text(of: plan, by: pack, reportingTo: &log) ?? "", to: output)
        if let unsaved { throw unsaved }
    }

    /// Saves the answers if a file was named, and returns them as they are read from there.
    ///
    /// Where the file cannot be written, another may be named, as long as there is someone to ask.
    private func keep(
        _ interview: inout Interview, in session: inout AskingSession, by pack: RulePack,
        unsaved: inout OutputFault?
    ) throws -> Answers {
        var file = save ?? interview.outcome?.savesTo
        while true {
            let record = try record(of: interview, by: pack)
            guard let path = file else { return record.answers }
            do {
                try AnswersPlace.write(record.text, to: path, besides: output)
                session.say("The answers are saved in '\(path)'.")
                return record.answers
            } catch let fault as OutputFault {
                guard session.askAgain(&interview, because: fault.description) else {
                    unsaved = fault
                    return record.answers
                }
                file = interview.outcome?.savesTo
            }
        }
    }

    private func record(of interview: Interview, by pack: RulePack) throws -> AnswersRecord {
        var log = DiagnosticLog()
        let record = AnswersRecord(
            interview.answers, to: pack, today: today.date, reportingTo: &log)
        guard let record else {
            try Report.print(log)
            preconditionFailure("answers that cannot be read back have reported an error")
        }
        return record
    }
}
