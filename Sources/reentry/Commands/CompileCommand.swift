import ArgumentParser
import Diagnostics
import RulePacks
import ToolOptions

struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Puts a whole pack into one file that every command takes as its rules.",
        discussion: """
            The file holds the rule files and templates as they are, and the tables that they come \
            to, for people and programs to read. Whoever uses it gets the same plans, byte by byte. \
            A file that was changed by hand is refused. Run 'reentry check' first: this command \
            asks only that the rules can be read.

            Examples:
              reentry compile -o pack.json
              reentry compile --rules Rules -o pack.json
              reentry plan answers.yaml --rules pack.json
            """)

    @OptionGroup var pack: PackOptions
    @OptionGroup var output: OutputOption

    func run() throws {
        var log = DiagnosticLog()
        let pack = try pack.read(whole: true, reportingTo: &log)
        try Report.print(log)
        guard let pack else { return }
        try Output.write(CompiledPack(pack).json, to: output.output, forAll: true)
    }
}
