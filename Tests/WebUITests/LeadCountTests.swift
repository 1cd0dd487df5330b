import CivilTime
import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import Proofs
import RulePacks
import Testing
import WebUI

@Suite("The counts at a rule")
struct LeadCountTests {
    @Test("are those of all ways of answering, tried one by one")
    func shares() throws {
        let small = try SmallPack()
        defer { small.remove() }
        let pack = try small.read().served.pack
        let proof = PackProof(pack, countsDecided: true)
        for (decision, counts) in proof.decidedCases.enumerated() {
            let counts = try #require(counts)
            let asked = pack.model.inputsBehind([decision])
            let cases = Self.cases.filter { values in
                values.indices.allSatisfy { asked.contains($0) || values[$0] == .unanswered }
            }
            let outcomes = cases.map { pack.compiled.outcomes(of: $0)[decision] }
            #expect(counts.all == CaseCount(UInt64(cases.count)))
            for rule in counts.byRule.indices {
                let count = outcomes.count { $0.deciding.contains(rule) }
                #expect(counts.byRule[rule] == CaseCount(UInt64(count)))
            }
            #expect(counts.byNoRule == CaseCount(UInt64(outcomes.count { $0.applying.isEmpty })))
            for option in counts.byOption.indices {
                let count = outcomes.count { $0.options.contains(option) }
                #expect(counts.byOption[option] == CaseCount(UInt64(count)))
            }
        }
        #expect(proof.decidedCases.count == 2)
    }

    @Test("say which rules the pack's cases see decide")
    func sightings() throws {
        let small = try SmallPack()
        defer { small.remove() }
        let served = try small.read().served
        let report = PackReport(
            served, on: try #require(SmallPack.day), budget: 10_000, watcher: { _ in })
        let decisions = served.pack.decisions.keys
        let pace = report.sightings[try #require(decisions.firstIndex(of: "pace"))]
        #expect(pace.byRule == [0, 0, 1])
        #expect(pace.byOtherwise == 1)
        let call = report.sightings[try #require(decisions.firstIndex(of: "call"))]
        #expect(call.byRule == [1, 1])
        #expect(call.byOtherwise == 0)
    }

    /// Every answer that some test of the small pack tells from the others.
    private static let cases: [[Value]] = {
        let ready: [Value] = [.unanswered, .scalar(0), .scalar(1)]
        let helpers = [Value.unanswered] + [[], [0], [1], [0, 1]].map { .subset(Members($0)) }
        return ready.flatMap { one in
            ready.flatMap { other in helpers.map { [one, other, $0] } }
        }
    }()
}
