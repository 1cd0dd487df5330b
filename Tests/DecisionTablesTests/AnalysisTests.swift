import DecisionTables
import TestSupport
import Testing

@Suite("What rules are to each other")
struct AnalysisTests {
    @Test("is what every case shows, one by one", arguments: 0..<10)
    func exactness(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let world = try AnalysedWorld(using: &generator)
            for decision in world.model.tables.indices {
                let table = try #require(world.cases.tables[decision])
                try expectGaps(of: table, decision, in: world, "seed \(seed)")
                try expectOverlaps(of: table, decision, in: world, "seed \(seed)")
                try expectCovers(of: table, decision, in: world, "seed \(seed)")
            }
        }
    }

    private func expectGaps(
        of table: TableCases, _ decision: Int, in world: AnalysedWorld, _ seed: Comment
    ) throws {
        let policy = table.table.hitPolicy
        let found = [try table.gaps(), try table.gaps(needingResult: true)]
        for answers in world.possible {
            let outcome = world.outcome(of: decision, answers)
            let isEmpty = policy == .collect && outcome.options.isEmpty
            let expected = [outcome.isGap, outcome.isGap || isEmpty]
            let holds = try found.map { try $0.contains(answers) }
            try #require(holds == expected, seed)
        }
        let boxes = try found[0].boxes(apart: true).boxes
        for answers in world.possible {
            let count = boxes.count { $0.block.allSatisfy { $0.test.accepts(answers[$0.input]) } }
            try #require(count == (world.outcome(of: decision, answers).isGap ? 1 : 0), seed)
        }
    }

    private func expectOverlaps(
        of table: TableCases, _ decision: Int, in world: AnalysedWorld, _ seed: Comment
    ) throws {
        let rules = table.table.rules.indices
        var found: Set<[Int]> = []
        for overlap in try table.overlaps() {
            found.insert([overlap.first, overlap.second])
            for answers in world.possible {
                let applying = world.outcome(of: decision, answers).applying
                let isCommon = applying.contains(overlap.first) && applying.contains(overlap.second)
                let contains = try overlap.cases.contains(answers)
                try #require(contains == isCommon, seed)
            }
        }
        guard table.table.hitPolicy == .unique else {
            try #require(found.isEmpty, seed)
            return
        }
        let pairs = rules.flatMap { first in rules.dropFirst(first + 1).map { [first, $0] } }
        let expected = pairs.filter { pair in
            world.possible.contains { answers in
                Set(pair).isSubset(of: world.outcome(of: decision, answers).applying)
            }
        }
        try #require(found == Set(expected), seed)
    }

    private func expectCovers(
        of table: TableCases, _ decision: Int, in world: AnalysedWorld, _ seed: Comment
    ) throws {
        let outcomes = world.possible.map { world.outcome(of: decision, $0) }
        let applying = Set(outcomes.flatMap(\.applying))
        let deciding = Set(outcomes.flatMap(\.deciding))
        let never = try table.rulesNeverApplying()
        try #require(Set(never) == Set(table.table.rules.indices).subtracting(applying), seed)
        let covered = try table.coveredRules()
        let expected = table.table.hitPolicy == .first ? applying.subtracting(deciding) : []
        try #require(Set(covered.map(\.rule)) == expected, seed)
        for cover in covered {
            let cases = outcomes.map(\.applying).filter { $0.contains(cover.rule) }
            func isCovered(by rules: [Int]) -> Bool {
                cases.allSatisfy { !Set(rules).isDisjoint(with: $0) }
            }
            try #require(cover.covering.allSatisfy { $0 < cover.rule }, seed)
            try #require(isCovered(by: cover.covering), seed)
            for rule in cover.covering {
                try #require(!isCovered(by: cover.covering.filter { $0 != rule }), seed)
            }
        }
        let otherwiseCounts = outcomes.contains { $0.usesOtherwise }
        let cover = try table.coverOfOtherwise()
        try #require((cover != nil) == (table.table.otherwise != nil && !otherwiseCounts), seed)
        for answers in cover.map({ _ in outcomes }) ?? [] {
            try #require(!Set(cover ?? []).isDisjoint(with: answers.applying), seed)
        }
    }
}
