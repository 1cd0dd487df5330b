import CivilTime
import Comparing
import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("The pack that ships")
struct DefaultPackTests {
    private static let file = "decisions/06-pace.yaml"

    @Test("compared with itself changes nothing")
    func same() throws {
        let pack = try DefaultPack.read()
        let comparison = PackComparison(pack, pack)
        #expect(!comparison.changesPlans)
        #expect(comparison.parts.isEmpty)
        #expect(comparison.leftOut == 0)
        #expect(comparison.decisions.count == pack.decisions.count)
    }

    @Test("with 30 days made 21 changes from 22 to 30 days, where the rule decides")
    func days() throws {
        let old = try DefaultPack.read()
        let new = try DefaultPack.read(
            replacing: "time_away: more than 30 days", with: "time_away: more than 21 days",
            in: Self.file)
        let comparison = PackComparison(old, new)
        for decision in comparison.decisions where decision.id != "pace" {
            guard case .same = decision.finding else {
                Issue.record("\(decision.id) changes too")
                continue
            }
        }
        let pace = try #require(comparison.decisions.first { $0.id == "pace" })
        guard case .changed(let change) = pace.finding else {
            Issue.record("the pace does not change")
            return
        }
        #expect(change.moves.allSatisfy { $0.rest.isZero })
        for box in change.moves.flatMap(\.boxes) {
            #expect(box.phrase.contains("time_away is 22 to 30 days"))
            #expect(box.phrase.contains("feeling_reasons names"))
        }
        var random = SeededGenerator(seed: 4)
        var changed = 0
        for _ in 0..<25 {
            var said = old.someAnswers(&random)
            for day in 0...60 {
                said["time_away"] = DayCount(days: day).map { .days($0) }
                changed += try expectChange(on: day, said, comparison) ? 1 : 0
            }
        }
        #expect(changed > 0)
    }

    /// Expects a change exactly where the rule has come to decide; says whether there is one.
    private func expectChange(
        on day: Int, _ said: Named<Answer.Value>, _ comparison: PackComparison
    ) throws -> Bool {
        let answers = comparison.old.answers(said)
        let compared = comparison.comparison(
            of: "answers.yaml", readByOld: answers, readByNew: answers)
        let place = try #require(comparison.new.decisions.index(forKey: "pace"))
        let rules = comparison.new.decisions.values[place].rules
        let outcome = comparison.new.compiled.outcomes(
            of: comparison.new.asked(answers).values)[place]
        let decides = outcome.deciding.contains {
            rules[$0].id.value == "pace-too-much-and-a-month-away"
        }
        #expect(compared.changesPlan == (decides && (22...30).contains(day)), "\(said)")
        return compared.changesPlan
    }

    @Test("is not compared where the budget does not suffice, and that counts as a change")
    func budget() throws {
        let pack = try DefaultPack.read()
        for budget in [1, 100, 1000] {
            let comparison = PackComparison(pack, pack, budget: budget)
            let unknown = comparison.decisions.filter {
                if case .notCompared(budget) = $0.finding { true } else { false }
            }
            #expect(!unknown.isEmpty)
            #expect(comparison.changesPlans)
            let report = ComparisonReport(comparison, old: "a", new: "b", answers: nil)
            #expect(report.markdown.contains("Not compared: the budget of"))
        }
    }

    @Test("says which texts change, and whether plans show them")
    func texts() throws {
        let old = try DefaultPack.read()
        let plan = try DefaultPack.read(
            replacing: "name: A three-week ramp", with: "name: Three weeks", in: Self.file)
        let seen = PackComparison(old, plan)
        #expect(seen.changesPlans)
        let change = try #require(seen.parts.first)
        #expect(seen.parts.count == 1)
        #expect(change.area == .texts)
        #expect(change.thing == "option 'three_week_ramp'")
        #expect(change.part == "name")
        #expect(change.old == "A three-week ramp")
        #expect(change.new == "Three weeks")

        let note = try DefaultPack.read(
            replacing: "Thirty days is an example", with: "Thirty days is only an example",
            in: Self.file)
        let unseen = PackComparison(old, note)
        #expect(unseen.parts.map(\.part) == ["note"])
        #expect(!unseen.changesPlans)
    }
}
