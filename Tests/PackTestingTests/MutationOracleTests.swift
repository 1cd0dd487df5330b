import DecisionTables
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("Mutants of random packs")
struct MutationOracleTests {
    @Test("are judged as trying every case judges them", arguments: 0..<6)
    func verdicts(block: Int) throws {
        for seed in UInt64(block * 2)..<UInt64(block * 2 + 2) {
            var random = SeededGenerator(seed: seed)
            let pack = try RandomPack.read(&random)
            let oracle = MutationOracle(pack)
            let run = MutationRun(pack.mutants, of: pack, threads: 2)
            #expect(run.isWhole)
            for result in run.results {
                let place: Comment = "seed \(seed), \(MutantText(result.mutant, of: pack))"
                let catching = try oracle.catchingCases(result.mutant)
                switch result.verdict {
                case .caught(let by):
                    #expect(catching.contains(by), place)
                case .survived(let witness):
                    #expect(catching == [], place)
                    let changed = try oracle.changedCases(by: result.mutant)
                    #expect(changed.contains(witness), place)
                    #expect(changed.map(\.answerCount).min() == witness.answerCount, place)
                case .equivalent:
                    #expect(catching == [], place)
                    #expect(try oracle.changedCases(by: result.mutant) == [], place)
                case .notKnown: Issue.record("not known: \(place)")
                }
            }
        }
    }
}

extension [Value] {
    fileprivate var answerCount: Int { count { $0 != .unanswered } }
}
