import DecisionTables
import TestSupport
import Testing

@Suite("The boxes of a table")
struct BoxAnalysisTests {
    @Test("hold exactly the cases of no rule, each of them once", arguments: 0..<30)
    func gaps(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let gaps = try world.analysis.gaps()
                for values in world.cases {
                    let holding = gaps.filter { $0.holds(values) }.count
                    let expected = world.rules(applyingTo: values).isEmpty ? 1 : 0
                    try #require(holding == expected, "seed \(seed), \(values)")
                }
            }
        }
    }

    @Test("cannot be widened in at least one direction", arguments: 0..<10)
    func maximality(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                for gap in try world.analysis.gaps() where !gap.block.isEmpty {
                    let isMaximal = gap.block.indices.contains { line in
                        world.directions(from: gap.block[line]).contains { wider in
                            !wider.isEmpty
                                && wider.allSatisfy {
                                    world.meetsRule(gap.block, line, widenedTo: $0)
                                }
                        }
                    }
                    try #require(isMaximal, "seed \(seed), \(gap.block)")
                }
            }
        }
    }

    @Test("are counted as brute force counts them", arguments: 0..<10)
    func counts(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let gaps = world.cases.filter { world.rules(applyingTo: $0).isEmpty }
                try #require(try world.analysis.gapCount() == UInt128(gaps.count), "seed \(seed)")
                try #require(world.analysis.caseCount == UInt128(world.cases.count), "seed \(seed)")
                try #require(try world.analysis.isComplete() == gaps.isEmpty, "seed \(seed)")
                let witness = try world.analysis.firstGap()?.witness
                try #require((witness == nil) == gaps.isEmpty, "seed \(seed)")
                if let witness {
                    try #require(world.rules(applyingTo: witness).isEmpty, "seed \(seed)")
                }
            }
        }
    }

    @Test("of two rules are found for exactly those that meet", arguments: 0..<20)
    func overlaps(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let overlaps = try world.analysis.overlaps()
                var expected: Set<[Int]> = []
                for values in world.cases {
                    let rules = world.rules(applyingTo: values)
                    for (place, rule) in rules.enumerated() {
                        for other in rules[(place + 1)...] { expected.insert([rule, other]) }
                    }
                }
                let found = overlaps.map { [$0.first, $0.second] }
                try #require(found == expected.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
                for overlap in overlaps {
                    try #require(overlap.box.holds(overlap.box.witness), "seed \(seed)")
                    for values in world.cases + [overlap.box.witness]
                    where overlap.box.holds(values) {
                        let rules = world.rules(applyingTo: values)
                        try #require(
                            rules.contains(overlap.first) && rules.contains(overlap.second))
                    }
                }
            }
        }
    }

    @Test("have a witness in them that answers as little as any case")
    func witnesses() throws {
        for seed in UInt64(0)..<500 {
            for world in try BoxWorld.random(seed: seed) {
                for gap in try world.analysis.gaps() {
                    let witness = gap.witness
                    let holds = gap.holds(witness)
                    try #require(holds, "seed \(seed)")
                    let fewest = world.cases.filter(gap.holds).map(\.answeredCount).min()
                    try #require(witness.answeredCount == fewest, "seed \(seed)")
                }
            }
        }
    }

    @Test("are the same every time")
    func determinism() throws {
        for seed in UInt64(0)..<100 {
            for world in try BoxWorld.random(seed: seed) {
                let blocks = try world.analysis.gaps().map(\.block)
                try #require(try world.analysis.gaps().map(\.block) == blocks)
            }
        }
    }
}

extension CaseBox {
    fileprivate func holds(_ values: [Value?]) -> Bool {
        block.allSatisfy { $0.holds(for: values) }
    }
}

extension [Value?] {
    fileprivate var answeredCount: Int { count { $0 != nil && $0 != .unanswered } }
}
