import ArgumentParser
import CIFormats
import Diagnostics
import PackTesting
import Plans
import RulePacks
import ToolOptions

struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the cases of a pack, and tells what they try.",
        discussion: """
            Examples:
              reentry test
              reentry test Rules --filter evening
              reentry test Rules --format junit -o cases.xml
              reentry test --coverage --fail-under 90
              reentry test --lines | less
              reentry test --update --write
              reentry test --mutate --min-score 90
              reentry test --suggest -o Rules/cases/suggested.yaml
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, junit
    }

    @Argument(
        help: ArgumentHelp(
            "The pack; without it, as for '--rules' of the other commands.", valueName: "pack"),
        completion: .directory)
    var rules: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only the cases with this text in their name or in the path of their file.",
            valueName: "text"))
    var filter: String?

    @Option(name: .long, help: "How the result is written.")
    var format: Format = .text

    @OptionGroup var coverage: CoverageOptions
    @OptionGroup var update: UpdateOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var budget: BudgetOption
    @OptionGroup var output: OutputOption

    func validate() throws {
        if mutation.isWanted, update.isAsked {
            let other = mutation.suggests ? "--suggest" : "--mutate"
            throw ValidationError("'--update' and '\(other)' are asked one at a time")
        }
        if mutation.suggests, coverage.isAsked || coverage.showsLines {
            let other = coverage.isAsked ? "--coverage" : "--lines"
            throw ValidationError("'--suggest' and '\(other)' are asked one at a time")
        }
        if mutation.suggests, format != .text {
            throw ValidationError("'--suggest' goes with '--format text'")
        }
        if mutation.isWanted, format == .junit {
            throw ValidationError("'--mutate' goes with '--format text' and '--format json'")
        }
        if update.isAsked, format != .text {
            throw ValidationError("'--update' goes with '--format text'")
        }
        if coverage.showsLines, format != .text {
            throw ValidationError("'--lines' goes with '--format text'")
        }
        if update.isAsked, coverage.isWanted {
            throw ValidationError("'--update' and '--coverage' are asked one at a time")
        }
    }

    func run() throws {
        var log = DiagnosticLog()
        var options = PackOptions()
        options.rules = rules
        if update.isAsked { try ChangeablePack.check(PackPlace.find(rules)) }
        let pack = try options.read(whole: true, reportingTo: &log)
        let report = pack.flatMap { testReport(on: $0, reportingTo: &log) }
        try Report.print(log)
        guard let report else { return }
        try output.check(isNoneOf: report.pack.files)
        if update.isAsked { return try rewrite(report) }
        let run = try mutation.suggests ? suggest(after: report) : mutationRun(after: report)
        if !mutation.suggests {
            try Output.write(text(of: report, run), to: output.output, forAll: true)
        }
        let isEnough = seesEnough(report)
        try run.map(conclude)
        if !report.passed || !isEnough { throw ExitCode.failure }
    }

    private func testReport(on pack: RulePack, reportingTo log: inout DiagnosticLog) -> TestReport?
    {
        let report = TestReport(
            pack, only: filter.map(CaseFilter.init), withCoverage: coverage.isWanted,
            budget: budget.nodes)
        if let filter, report.runs.isEmpty {
            CaseFilter.reportNoMatch(filter, in: pack, to: &log)
            return nil
        }
        report.reportRemarks(to: &log)
        return report
    }

    /// Without '--write' it ends as the cases do, so that nothing goes unseen.
    private func rewrite(_ report: TestReport) throws {
        var log = DiagnosticLog()
        let rewriting = ExpectationRewriting(report, reportingTo: &log)
        try Report.print(log)
        guard let rewriting else { return }
        if rewriting.changes.isEmpty {
            return try Output.write(TestText(report).text, to: output.output, forAll: true)
        }
        if update.isWritten { try rewriting.write() }
        let way = update.isWritten ? "written" : "to be written; '--write' does it"
        let text = "\(rewriting.diff)\n\(rewriting.summary) \(way)\n"
        try Output.write(text, to: output.output, forAll: true)
        if !update.isWritten { throw ExitCode.failure }
    }

    private func text(of report: TestReport, _ run: MutationRun?) throws -> String {
        switch format {
        case .text:
            TestText(report).text + coverageText(of: report)
                + (run.map { "\n" + MutationText($0).text } ?? "")
        case .json: try JSONText.encode(TestJSON(report, run))
        case .junit: report.junit.text
        }
    }

    private func coverageText(of report: TestReport) -> String {
        guard let found = report.coverage else { return "" }
        let lines = coverage.showsLines ? CoverageLines(found, of: report.pack).text + "\n" : ""
        return "\n" + lines + CoverageText(found, of: report.pack).text
    }

    /// Says so if the cases see less than was asked for.
    private func seesEnough(_ report: TestReport) -> Bool {
        guard let least = coverage.least, let found = report.coverage,
            found.share * 100 < least
        else { return true }
        Output.complain("the cases see \(found.percentage); \(least) % were asked for\n")
        return false
    }
}
