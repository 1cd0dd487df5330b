import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("Coverage, held against every case of a small pack")
struct CoverageOracleTests {
    @Test("counts who is at each side of a bound, and knows which sides can be tried")
    func bounds() throws {
        let pack = try PackOfCases("cases: []").pack
        let all = EveryCase(of: pack, away: [0, 30, 31, 365], done: [0, 1, 2, 3, 4, 5, 6, 9]).cases
        #expect(all.count > 1000)
        for seed in UInt64(1)...5 {
            let some = try PackOfCases(cases: all.some(20, seed: seed), of: pack)
            let coverage = PackCoverage(of: some.pack, by: some.runs)
            var sides = 0
            for item in coverage.items {
                guard case .side(let bound, let side) = item.subject else { continue }
                sides += 1
                let seeing = { (values: [Value]) in tries(values, bound, side, pack) }
                #expect(item.seenBy == some.runs.count { seeing($0.coded.values) })
                #expect(item.canBeSeen == all.contains(where: seeing), "\(item.subject)")
            }
            #expect(sides == 14)
        }
    }

    @Test(
        "counts the ways of answering that the same rules decide as some case",
        arguments: [1, 4, 30])
    func shares(count: Int) throws {
        let pack = try PackOfCases("cases: []").pack
        // One number of each piece that no rule tells apart.
        let all = EveryCase(of: pack, away: [0, 31], done: [0, 2, 6]).cases
        let some = try PackOfCases(cases: all.some(count, seed: 7), of: pack)
        let coverage = PackCoverage(of: some.pack, by: some.runs)
        let outcomes = all.map { pack.compiled.outcomes(of: $0).map(\.deciding) }
        let tested = some.runs.map { $0.outcomes.map(\.deciding) }
        for decision in pack.decisions.values.indices {
            let inputs = pack.model.inputsBehind([decision]).sorted()
            func ways(_ isWanted: ([[Int]]) -> Bool) -> CaseCount {
                let wanted = zip(all, outcomes).filter { isWanted($0.1) }
                return CaseCount(
                    UInt64(Set(wanted.map { values, _ in inputs.map { values[$0] } }).count))
            }
            let share = try #require(coverage.likeTested[decision])
            #expect(share.all == ways { _ in true })
            #expect(
                share.cases
                    == ways { deciding in tested.contains { $0[decision] == deciding[decision] } })
        }
        let overall = try #require(coverage.likeTestedOverall)
        #expect(overall.all == CaseCount(UInt64(all.count)))
        #expect(overall.cases == CaseCount(UInt64(outcomes.count { tested.contains($0) })))
    }

    @Test("finds for each thing the smallest case that sees it")
    func smallest() throws {
        let none = try PackOfCases("cases: []")
        let search = CoverageSearch(of: none.pack)
        let coverage = PackCoverage(of: none.pack, by: [])
        #expect(coverage.seenCount == 0 && coverage.count > 25)
        for item in coverage.items where item.canBeSeen == true {
            let values = try #require(search.smallestCase(seeing: item.subject), "\(item.subject)")
            let one = try PackOfCases(cases: [values], of: none.pack)
            let seen = PackCoverage(of: one.pack, by: one.runs).items.first {
                $0.subject == item.subject
            }
            #expect(seen?.seenBy == 1, "\(item.subject)")
        }
    }

    @Test("leaves shares out, and calls nothing impossible, when the budget is small")
    func budget() throws {
        let pack = try PackOfCases("cases: [{ name: a, answers: {}, expect: {} }]")
        let coverage = PackCoverage(of: pack.pack, by: pack.runs, budget: 2)
        #expect(coverage.likeTested == [nil, nil, nil] && coverage.likeTestedOverall == nil)
        #expect(coverage.items.allSatisfy { $0.isSeen == ($0.canBeSeen == true) })
    }

    /// Whether a case is at a side of a bound, and its rule hangs on that.
    private func tries(
        _ values: [Value], _ bound: Bound, _ side: Bound.Side, _ pack: RulePack
    ) -> Bool {
        let (number, other) =
            side == .below ? (bound.below, bound.below + 1) : (bound.below + 1, bound.below)
        guard values[bound.input] == .scalar(number) else { return false }
        var changed = values
        changed[bound.input] = .scalar(other)
        return [values, changed].count {
            pack.compiled.outcomes(of: $0)[bound.rule.decision].deciding.contains(bound.rule.rule)
        } == 1
    }
}

/// Every possible case of the small pack in which lengths of time and weeks are some numbers.
private struct EveryCase {
    private(set) var cases: [[Value]] = []

    init(of pack: RulePack, away: [Int], done: [Int]) {
        let members = (UInt8(0)..<8).map { bits in
            Value.subset(Members((0..<3).filter { bits >> UInt8($0) & 1 == 1 }))
        }
        let week: [[Value]] =
            [[.unanswered, .unanswered]] + (0...2).map { [.scalar(0), .scalar($0)] }
        for wish in [.unanswered, .scalar(0), .scalar(1)] as [Value] {
            for hard in [.unanswered] + members {
                for away in [.unanswered] + away.map(Value.scalar) {
                    for done in [.unanswered] + done.map(Value.scalar) {
                        for week in week {
                            let values = [wish, hard, away, done] + week
                            if pack.asked(saying: values).values == values { cases.append(values) }
                        }
                    }
                }
            }
        }
    }
}

extension [[Value]] {
    fileprivate func some(_ count: Int, seed: UInt64) -> [[Value]] {
        var random = SeededGenerator(seed: seed)
        return Array(shuffled(using: &random).prefix(count))
    }
}

extension PackOfCases {
    /// A pack with these cases.
    fileprivate init(cases: [[Value]], of pack: RulePack) throws {
        let lines = try cases.enumerated().map { number, values in
            let answers = try #require(Answers(case: values, of: pack)).lineText
            return "  - { name: case \(number), answers: \(answers), expect: {} }\n"
        }
        try self.init("cases:\n\(lines.joined())")
    }
}
