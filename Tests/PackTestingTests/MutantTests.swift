import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("The mutants of a pack")
struct MutantTests {
    private let pack: RulePack

    init() throws {
        var log = DiagnosticLog()
        pack = try #require(
            RulePack(files: SmallPack.files, reportingTo: &log), "\(log.sorted.map(\.message))")
    }

    private func changes(_ rule: String?, _ kinds: Set<MutantOperator>) -> [String] {
        pack.mutants.filter { kinds.contains($0.kind) }.map { MutantText($0, of: pack) }
            .filter { $0.rule?.value == rule }.map(\.change)
    }

    @Test("move each bound up and down, in the words that are there")
    func bounds() {
        #expect(
            changes("pace-after-a-month", [.movedBound]) == [
                "done: at least 6 → done: at least 5",
                "done: at least 6 → done: at least 7",
                "evening_sessions_free: exactly 2 → evening_sessions_free: at least 1",
                "evening_sessions_free: exactly 2 → evening_sessions_free: exactly 1",
                "done: [under 2, 4 to 5] → done: [exactly 0, 4 to 5]",
                "done: [under 2, 4 to 5] → done: [at most 2, 4 to 5]",
                "done: [under 2, 4 to 5] → done: [at most 1, 3 to 5]",
                "done: [under 2, 4 to 5] → done: [at most 1, exactly 5]",
                "done: [under 2, 4 to 5] → done: [at most 1, exactly 4]",
                "done: [under 2, 4 to 5] → done: [at most 1, 4 to 6]",
                "away: more than 30 days → away: more than 29 days",
                "away: more than 30 days → away: more than 31 days",
            ])
    }

    @Test("leave out what can be left out")
    func dropped() {
        #expect(
            changes("pace-after-a-month", [.droppedTest, .droppedBlock]) == [
                "wish: at_once → nothing",
                "{ done: at least 6, evening_sessions_free: exactly 2 } → nothing",
                "done: at least 6 → nothing",
                "evening_sessions_free: exactly 2 → nothing",
                "hard: { any: [flooded, late] } → nothing",
                "{ hard: { all: [alone, late] }, done: [under 2, 4 to 5] } → nothing",
                "hard: { all: [alone, late] } → nothing",
                "done: [under 2, 4 to 5] → nothing",
                "away: more than 30 days → nothing",
                "when_any: [hard: { any: [flooded, late] }, { hard: { all: [alone, late] }, done: [under 2, 4 to 5] }] → nothing",
                "hard: { all: [alone, late] } → hard: late",
                "hard: { all: [alone, late] } → hard: alone",
            ])
    }

    @Test("ask for any instead of all, and for all instead of any")
    func anyForAll() {
        #expect(
            changes("pace-after-a-month", [.anyForAll]) == [
                "hard: { any: [flooded, late] } → hard: {all: [flooded, late]}",
                "hard: { all: [alone, late] } → hard: [alone, late]",
            ])
    }

    @Test("ask for the opposite, for more and for less")
    func tests() {
        #expect(
            changes("support-slow-start", [.widenedTest, .narrowedTest, .negatedTest]) == [
                "pace: [ramp, open] → pace: open", "pace: [ramp, open] → pace: ramp",
                "pace: [ramp, open] → pace: whole",
            ])
        #expect(
            changes("support-alone", [.widenedTest, .narrowedTest, .negatedTest]) == [
                "hard: alone → hard: [flooded, alone]", "hard: alone → hard: [alone, late]",
                "hard: alone → hard: [alone, unanswered]", "hard: alone → hard: {none: alone}",
            ])
    }

    @Test("of several tests of one list accept something, and each something else")
    func contradictions() throws {
        let text = """
            decision: extra
            title: Extra
            hit_policy: collect
            options: { one: { name: One, plan: One. } }
            rules:
              - id: extra-one
                when: { hard: { all: [flooded, alone], none: [late] } }
                then: one
                because: They said so.
            """
        var log = DiagnosticLog()
        let files = SmallPack.files + [SourceFile(path: "small/f.yaml", name: "f.yaml", text: text)]
        let pack = try #require(RulePack(files: files, reportingTo: &log), "\(log.sorted)")
        let changes = pack.mutants.map { MutantText($0, of: pack) }
            .filter { $0.rule?.value == "extra-one" && $0.before.hasPrefix("hard:") }
            .compactMap { $0.after?.replacing("hard: ", with: "") }
        #expect(
            changes == [
                "{all: alone, none: late}", "{all: flooded, none: late}",
                "{all: [flooded, alone]}", "{any: [flooded, alone], none: late}",
                "unless: { {none: flooded} }, and unless: { {none: alone} }, and unless: { late }",
            ])
    }

    @Test("lead to another option")
    func options() {
        #expect(
            changes("support-alone", [.changedOption]) == [
                "then: [buddy, call] → then: call", "then: [buddy, call] → then: buddy",
            ])
        #expect(changes(nil, [.changedOption]) == ["then: open → then: whole"])
    }

    @Test("change places only where the first rule decides")
    func swapped() {
        let swapped = pack.mutants.filter { $0.kind == .swappedRules }
        #expect(swapped.map { pack.decisions.keys[$0.decision] } == ["pace", "pace"])
        #expect(
            changes("pace-asked", [.swappedRules, .removedRule]) == [
                "id: pace-asked → nothing",
                "pace-asked, pace-after-a-month → pace-after-a-month, pace-asked",
            ])
    }

    @Test("are counted from 1, each once, and a sample keeps their order")
    func numbers() {
        let mutants = pack.mutants
        #expect(mutants.map(\.number) == Array(1...mutants.count))
        #expect(Set(mutants.map { "\($0.decision) \($0.change)" }).count == mutants.count)
        let sample = mutants.sampled(9, seed: 4)
        #expect(sample.count == 9)
        #expect(sample.map(\.number) == sample.map(\.number).sorted())
        #expect(sample == mutants.sampled(9, seed: 4))
        #expect(sample != mutants.sampled(9, seed: 5))
        #expect(mutants.sampled(mutants.count + 1, seed: 1) == mutants)
    }
}

@Suite("A run over mutants")
struct MutationRunTests {
    @Test("that is ended early has the first results, and says where to go on")
    func endedEarly() throws {
        var random = SeededGenerator(seed: 3)
        let pack = try RandomPack.read(&random)
        let part = MutationRun(pack.mutants, of: pack, threads: 2) { $0 < 10 }
        #expect(part.results.map(\.mutant) == Array(pack.mutants.prefix(10)))
        #expect(part.nextNumber == 11)
        #expect(MutationRun(pack.mutants, of: pack, threads: 1).nextNumber == nil)
    }

    @Test(
        "comes to the same for a mutant whatever else is tried",
        arguments: [20, 100, 300, 1_000, CaseSpace.usualBudget])
    func parts(budget: Int) throws {
        var random = SeededGenerator(seed: 3)
        let pack = try RandomPack.read(&random)
        let mutants = pack.mutants
        let whole = MutationRun(mutants, of: pack, budget: budget, threads: 1).results
        let verdicts = Dictionary(
            uniqueKeysWithValues: whole.map { ($0.mutant.number, $0.verdict) })
        for part in [
            Array(mutants.prefix(10)), Array(mutants.dropFirst(10)), mutants.sampled(9, seed: 1),
        ] {
            for result in MutationRun(part, of: pack, budget: budget, threads: 2).results {
                #expect(verdicts[result.mutant.number] == result.verdict)
            }
        }
    }

    @Test("says what it does not know")
    func budget() throws {
        var random = SeededGenerator(seed: 3)
        let pack = try RandomPack.read(&random)
        let whole = MutationScore(MutationRun(pack.mutants, of: pack, threads: 1).results)
        let poor = MutationScore(MutationRun(pack.mutants, of: pack, budget: 1, threads: 1).results)
        #expect(poor.caught == whole.caught)
        #expect(poor.notKnown == whole.survived + whole.equivalent)
        #expect(poor.survived == 0 && poor.equivalent == 0)
        // Any of those may yet count, and no case notices them.
        #expect(poor.percent == 100)
        #expect(
            poor.leastPercent == 100 * Double(poor.caught) / Double(poor.caught + poor.notKnown))
    }

    @Test("counts what is left out of the score apart")
    func score() throws {
        var random = SeededGenerator(seed: 3)
        let pack = try RandomPack.read(&random)
        let run = MutationRun(pack.mutants, of: pack, threads: 1)
        let score = MutationScore(run.results)
        #expect(score.all == pack.mutants.count)
        #expect(score.counting == score.caught + score.survived)
        #expect(score.percent == 100 * Double(score.caught) / Double(score.counting))
        #expect(score.leastPercent == score.percent)
        #expect(MutationScore([]).percent == nil && MutationScore([]).leastPercent == nil)
    }
}
