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
              reentry test
              reentry table pace
              reentry diff main:Rules Rules

            Results go to standard output, messages to standard error. Exit code 0: done; 1: the \
            rules or answers have errors; 64: the command line is wrong.
            """,
        version: "reentry \(toolVersion)",
        subcommands: [
            PlanCommand.self, AskCommand.self, ExplainCommand.self, CheckCommand.self,
            TestCommand.self, DiffCommand.self, TableCommand.self, ImportCommand.self,
            DocCommand.self, NewCommand.self, RenameCommand.self, SchemaCommand.self,
            LanguageServerCommand.self,
            CompileCommand.self,
        ])

    static let toolVersion = "0.1.0"

    static func main() {
        if let number = ArgumentText.firstNotUTF8 {
            exit(
                withError: ValidationError(
                    "argument \(number) is not UTF-8; give the file that it names another name"))
        }
        main(nil)
    }
}
