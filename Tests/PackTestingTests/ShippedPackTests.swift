import Diagnostics
import Foundation
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("The cases of the pack that ships")
struct ShippedPackTests {
    @Test("see every rule, option and choice, and both sides of every bound")
    func coverage() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            RulePack.read(
                at: Repository.folder.appending(path: "Rules").path(), reportingTo: &log))
        let runs = CaseRun.all(of: pack)
        #expect(!runs.contains { !$0.passed })
        let coverage = PackCoverage(of: pack, by: runs)
        let missing = coverage.items.filter(\.isMissing).map {
            "\($0.range.nameAndLine): \($0.subject)"
        }
        #expect(missing == [])
        #expect(coverage.items.count > 400)
        #expect(coverage.items.allSatisfy { $0.canBeSeen == true })
    }

    @Test("notice every wrong change to the rules that makes a difference to anyone")
    func mutation() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            RulePack.read(
                at: Repository.folder.appending(path: "Rules").path(), reportingTo: &log))
        let run = MutationRun(pack.mutants, of: pack, threads: 2)
        let unnoticed = UnnoticedChanges.all(of: run).flatMap(\.mutants).map { mutant in
            let text = MutantText(mutant, of: pack)
            return "\(text.range.nameAndLine): \(text.change)"
        }
        #expect(unnoticed == [])
        let score = MutationScore(run.results)
        #expect(score.notKnown == 0)
        #expect(score.caught > 1900)
    }
}
