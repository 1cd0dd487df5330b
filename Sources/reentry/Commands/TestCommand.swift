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
              reentry test Rules --format junit > cases.xml
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

    @OptionGroup var budget: BudgetOption

    func run() throws {
        var log = DiagnosticLog()
        var options = PackOptions()
        options.rules = rules
        let pack = try options.read(whole: true, reportingTo: &log)
        let report = pack.flatMap { testReport(on: $0, reportingTo: &log) }
        try Report.print(log)
        guard let report else { return }
        try Output.write(text(of: report), to: nil)
        if !report.passed { throw ExitCode.failure }
    }

    private func testReport(on pack: RulePack, reportingTo log: inout DiagnosticLog) -> TestReport?
    {
        let report = TestReport(pack, only: filter.map(CaseFilter.init), budget: budget.nodes)
        if let filter, report.runs.isEmpty {
            CaseFilter.reportNoMatch(filter, in: pack, to: &log)
            return nil
        }
        report.reportRemarks(to: &log)
        return report
    }

    private func text(of report: TestReport) throws -> String {
        switch format {
        case .text: TestText(report).text
        case .json: try JSONText.encode(TestJSON(report))
        case .junit: report.junit.text
        }
    }
}
