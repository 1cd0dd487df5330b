import ArgumentParser
import Diagnostics
import Plans
import RulePacks

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a pack of rules and runs its cases.",
        discussion: """
            Examples:
              reentry check
              reentry check Rules --format json
              reentry check Rules --strict
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(
        help: ArgumentHelp(
            "The pack; without it, as for '--rules' of the other commands.", valueName: "pack"),
        completion: .directory)
    var rules: String?

    @Option(name: .long, help: "How the findings are written.")
    var format: Format = .text

    @Flag(name: .long, help: "Warnings count as errors.")
    var strict = false

    @OptionGroup var today: TodayOption

    func run() throws {
        var log = DiagnosticLog()
        var options = PackOptions()
        options.rules = rules
        let pack = try options.read(withCases: true, reportingTo: &log)
        if let pack {
            pack.check(on: today.date, reportingTo: &log)
            PlanTemplates(of: pack, reportingTo: &log).check(for: pack, reportingTo: &log)
        }
        try write(log, pack)
        if log.hasErrors || (strict && !log.diagnostics.isEmpty) { throw ExitCode.failure }
    }

    private func write(_ log: DiagnosticLog, _ pack: RulePack?) throws {
        switch format {
        case .text:
            Report.show(log)
            try Output.write(CheckSummary(log, pack).text, to: nil)
        case .json:
            try Output.write(JSONText.encode(CheckJSON(log, pack)), to: nil)
        }
    }
}
