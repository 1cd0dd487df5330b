import ArgumentParser
import Diagnostics
import Plans
import Proofs
import RulePacks
import ToolOptions

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a pack of rules, proves its promises and runs its cases.",
        discussion: """
            Examples:
              reentry check
              reentry check Rules --format json
              reentry check Rules --strict

            Gaps, overlaps, promises and the like are proved over all possible answers. A pack on \
            which that takes too much is told so: what is not proved is a warning.
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

    @OptionGroup var budget: BudgetOption
    @OptionGroup var today: TodayOption

    func run() throws {
        var log = DiagnosticLog()
        var options = PackOptions()
        options.rules = rules
        let pack = try options.read(whole: true, reportingTo: &log)
        var proof: PackProof?
        if let pack {
            pack.check(on: today.date, reportingTo: &log)
            PlanTemplates(of: pack, reportingTo: &log).check(for: pack, reportingTo: &log)
            proof = prove(pack)
        }
        proof?.report(to: &log)
        try write(log, proof)
        if log.hasErrors || (strict && !log.diagnostics.isEmpty) { throw ExitCode.failure }
    }

    private func prove(_ pack: RulePack) -> PackProof {
        let progress = ProgressLine()
        defer { progress.end() }
        return PackProof(pack, budget: budget.nodes) { progress.show($0.words(in: pack)) }
    }

    private func write(_ log: DiagnosticLog, _ proof: PackProof?) throws {
        switch format {
        case .text:
            Report.show(log)
            try Output.write(CheckSummary(log, proof).text, to: nil)
        case .json:
            try Output.write(JSONText.encode(CheckJSON(log, proof)), to: nil)
        }
    }
}
