import ArgumentParser

@main
struct Reentry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reentry",
        abstract: "Drafts a plan for someone who is coming back to a program.",
        discussion: """
            Examples:
              reentry plan Samples/one-sentence/answers.yaml
              reentry plan answers.yaml --audience client --format html -o plan.html
              reentry explain answers.yaml pace --why-not three_week_ramp
              reentry check Rules
              reentry table pace
              reentry diff main:Rules Rules

            Results go to standard output, messages to standard error. Exit code 0: done; 1: the \
            rules or answers have errors; 64: the command line is wrong.
            """,
        version: "reentry \(toolVersion)",
        subcommands: [
            PlanCommand.self, AskCommand.self, ExplainCommand.self, CheckCommand.self,
            TableCommand.self, DiffCommand.self, CompileCommand.self,
            RenameCommand.self, LanguageServerCommand.self,
        ])

    static let toolVersion = "0.1.0"
}
