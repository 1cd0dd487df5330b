import ArgumentParser
import CIFormats
import Diagnostics
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
              reentry check Rules --watch
              reentry check Rules --format sarif > findings.sarif

            Gaps, overlaps, promises and the like are proved over all possible answers. A pack on \
            which that takes too much is told so: what is not proved is a warning.
            """)

    @Argument(
        help: ArgumentHelp(
            "The pack; without it, as for '--rules' of the other commands.", valueName: "pack"),
        completion: .directory)
    var rules: String?

    @Option(name: .long, help: "How the findings are written.")
    var format: CheckFormat = .text

    @Flag(name: .long, help: "Warnings count as errors.")
    var strict = false

    @Flag(
        name: .long,
        help: "Correct what is surely a slip, such as a misspelt name, and check what is left.")
    var fix = false

    @Flag(name: .long, help: "Check again whenever a file is saved, until Ctrl-C.")
    var watch = false

    @OptionGroup var baselines: BaselineOptions
    @OptionGroup var budget: BudgetOption
    @OptionGroup var today: TodayOption

    func validate() throws {
        guard watch else { return }
        if format != .text { throw ValidationError("'--watch' writes text alone") }
        if fix { throw ValidationError("'--fix' and '--watch' do not go together") }
        if baselines.writeBaseline != nil {
            throw ValidationError("'--write-baseline' and '--watch' do not go together")
        }
    }

    func run() throws {
        let place = try PackPlace.find(rules)
        if place == PackPlace.standardInput, watch {
            throw ValidationError(
                "'--watch' looks at files on disk; name the folder of a pack, or a file")
        }
        let baseline = try baselines.read()
        if !fix { try PackPlace.checkStandardInput(place) }
        if fix { try CheckMending.mend(place, on: today.date) }
        if watch {
            try CheckWatch(place: place) { _ = try checkOnce(place, besides: baseline) }.run()
        } else if try !checkOnce(place, besides: baseline) {
            throw ExitCode.failure
        }
    }

    /// Checks and writes what was found; false: something is to be mended.
    private func checkOnce(_ place: String, besides baseline: Baseline?) throws -> Bool {
        let check = PackCheck(at: place, on: today.date, budget: budget.nodes)
        if let path = baselines.writeBaseline {
            try BaselineOptions.write(check, to: path)
            return true
        }
        let findings = CheckedFindings(check, besides: baseline)
        try format.write(check, findings, isStrict: strict)
        findings.account()
        return findings.pass(isStrict: strict)
    }
}
