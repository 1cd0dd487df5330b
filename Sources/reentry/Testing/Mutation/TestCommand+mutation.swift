import ArgumentParser
import PackTesting
import RulePacks

extension TestCommand {
    /// Tries changes to the rules against the cases that were run; nil: that was not asked for.
    func mutationRun(after report: TestReport) -> MutationRun? {
        guard mutation.isWanted else { return nil }
        return mutation.run(on: report.testedPack, budget: budget.nodes)
    }

    /// Writes a file of cases that would see what none sees yet.
    func suggest(after report: TestReport) throws {
        let pack = report.testedPack
        let run = mutation.run(on: pack, budget: budget.nodes)
        let coverage = PackCoverage(of: pack, by: report.runs, budget: budget.nodes)
        let missing = coverage.items.filter(\.isMissing).map(\.subject)
        let suggestions = CaseSuggestions(
            after: run, sights: missing, search: CoverageSearch(of: pack, budget: budget.nodes))
        try Output.write(
            SuggestionText(suggestions, after: run).text, to: output.output, forAll: true)
        try conclude(run)
    }

    /// Ends as a run came out: early, or below what was asked for.
    func conclude(_ run: MutationRun) throws {
        guard run.isWhole else { throw ExitCode(Interruption.exitCode) }
        let score = MutationScore(run.results)
        if let least = mutation.least, score.percent < least {
            Output.complain("the cases notice \(score.percentage); \(least) % were asked for\n")
            throw ExitCode.failure
        }
    }
}

extension TestReport {
    /// The pack with the cases alone that were run.
    fileprivate var testedPack: RulePack {
        var pack = pack
        pack.cases = runs.map(\.packCase)
        return pack
    }
}
