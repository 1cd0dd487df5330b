import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("What comes closest to an expectation")
struct NearestSearchTests {
    @Test("is told with the block of 'unless' that keeps it from applying")
    func unless() throws {
        let account = try account(
            "{ name: a, answers: { wish: at_once, away: 40 days, hard: flooded }, expect: { pace: ramp } }"
        )
        #expect(
            account.text
                == "pace-after-a-month; unmet: unlessBlock(0); wish: be small or unanswered")
    }

    @Test("is told with its lines that do not hold, and the answers that lead to it")
    func unmet() throws {
        let account = try account(
            "{ name: a, answers: { hard: flooded, away: 30 days }, expect: { pace: ramp } }")
        #expect(account.text == "pace-small; unmet: line(0); wish: be small")
    }

    @Test("needs no rule for what should not come")
    func absence() throws {
        let account = try account(
            "{ name: a, answers: { hard: alone }, expect: { supports: { none: [buddy] } } }")
        #expect(
            account.text == "no rule; hard: be unanswered or answered without alone",
            "\(account.text)")
    }

    @Test("is the rule itself where a rule should have applied")
    func rule() throws {
        let account = try account(
            "{ name: a, answers: { wish: at_once }, expect: { rules: [support-alone] } }")
        #expect(account.text == "support-alone; unmet: line(0); hard: name alone")
    }

    @Test("is 'otherwise' where no rule is as near", arguments: [CaseSpace.usualBudget, 3])
    func otherwise(budget: Int) throws {
        let account = try account(
            "{ name: a, answers: { wish: at_once }, expect: { pace: open } }", budget: budget)
        #expect(account.text.hasPrefix("otherwise; "), "\(account.text)")
    }

    @Test("is that no answers lead there, where none do")
    func never() throws {
        let account = try account(
            "{ name: a, answers: {}, expect: { supports: { all: [buddy], none: [call] } } }")
        #expect(account.text == "no rule; never")
    }

    @Test("is the rule with the fewest lines that do not hold, where the budget is small")
    func budget() throws {
        let account = try account(
            "{ name: a, answers: { wish: at_once, hard: flooded }, expect: { pace: ramp } }",
            budget: 3)
        #expect(account.text == "pace-small; unmet: line(0); not worked out")
    }

    private func account(
        _ packCase: String, budget: Int = CaseSpace.usualBudget
    ) throws -> Account {
        let pack = try PackOfCases("cases: [\(packCase)]")
        let run = try #require(pack.runs.first)
        let decision = run.failures.map { failure in
            switch failure {
            case .line(let index): run.coded.expected[index].decision
            case .rule(let index): run.coded.rules[index].decision
            }
        }
        let search = NearestSearch(of: Set(decision), in: pack.pack, budget: budget)
        let accounts = FailureAccount.all(of: run, using: search)
        try #require(accounts.count == 1)
        return Account(accounts[0], pack.pack)
    }

    private struct Account {
        let text: String

        init(_ account: FailureAccount, _ pack: RulePack) {
            let nearest = account.nearest
            let rule = nearest.rule.map {
                pack.decisions.values[$0.decision].rules[$0.rule].id.value
                    + "; unmet: "
                    + nearest.unmet.map { "\($0)" }.joined(separator: ", ")
            }
            let change =
                switch nearest.change {
                case .answers(let conditions):
                    conditions.map {
                        "\(pack.id(ofInput: $0.input)): \(pack.demand(of: $0) ?? "anything")"
                    }
                    .joined(separator: ", ")
                case .never: "never"
                case .notWorkedOut: "not worked out"
                }
            text = "\(rule ?? (nearest.isOtherwise ? "otherwise" : "no rule")); \(change)"
        }
    }
}
