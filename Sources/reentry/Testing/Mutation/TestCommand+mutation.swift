import ArgumentParser
import PackTesting
import RulePacks

extension TestCommand {
    /// Tries changes to the rules against the cases that were run; nil: that was not asked for.
    func mutationRun(after report: TestReport) throws -> MutationRun? {
        guard mutation.isWanted else { return nil }
        return try mutation.run(on: report.testedPack, budget: budget.nodes)
    }

    /// Writes a file of cases that would see what none sees yet; none where there are no such cases.
    func suggest(after report: TestReport) throws -> MutationRun? {
        try output.checkIsUntouched()
        let pack = report.testedPack
        let run = try mutation.run(on: pack, budget: budget.nodes)
        let coverage = PackCoverage(of: pack, by: report.runs, budget: budget.nodes)
        let missing = coverage.items.filter(\.isMissing).map(\.subject)
        let suggestions = CaseSuggestions(
            after: run, sights: missing, search: CoverageSearch(of: pack, budget: budget.nodes))
        let text = SuggestionText(suggestions, after: run)
        if let file = text.file { try Output.write(file, to: output.output, forAll: true) }
        for remark in text.remarks { Output.complain("\(remark)\n") }
        return run
    }

    /// Ends as a run came out: early, or below what was asked for.
    func conclude(_ run: MutationRun) throws {
        guard run.isWhole else { throw ExitCode(Interruption.exitCode) }
        let score = MutationScore(run.results)
        guard let least = mutation.least, (score.leastPercent ?? -1) < least else { return }
        Output.complain("\(score.shortfall); \(least) % were asked for\n")
        throw ExitCode.failure
    }
}

extension MutationScore {
    /// What there is instead of the score that was asked for.
    fileprivate var shortfall: String {
        guard let leastPercentage else { return "no change that counts was tried" }
        if notKnown == 0 { return "the cases notice \(leastPercentage)" }
        return "the cases are known to notice \(leastPercentage); "
            + "not known within the budget: \(notKnown) changes, see '--budget'"
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
