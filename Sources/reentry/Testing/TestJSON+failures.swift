import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

extension TestJSON {
    struct FailureJSON: Encodable {
        /// The line that `reentry check` says.
        var message: String
        var decision: String
        /// What was asked of the decision; not there where a rule should have applied.
        var expected: String?
        /// The rule that should have applied.
        var expectedRule: String?
        var line: Int
        var came: [String]
        var decidedBy: [PlaceJSON]
        var nearest: NearestJSON

        init(_ account: FailureAccount, message: String, in report: TestReport) {
            let written = report.pack.decisions.values[account.decision]
            self.message = message
            decision = written.id.value
            switch account.failure {
            case .line: expected = account.expected.value
            case .rule: expectedRule = account.expected.value
            }
            line = account.expected.range.start.line
            came = account.came.options.map { written.options[$0].value }
            decidedBy = account.came.deciding.map { PlaceJSON(written.rules[$0].id) }
            if account.came.usesOtherwise, let otherwise = written.otherwise {
                decidedBy = [PlaceJSON(Located("otherwise", at: otherwise.range))]
            }
            nearest = NearestJSON(account.nearest, of: written, in: report.pack)
        }
    }

    /// A rule, or `otherwise`, and where it stands.
    struct PlaceJSON: Encodable {
        var rule: String
        var file: String
        var line: Int

        init(_ id: Located<ID>) {
            rule = id.value
            file = id.range.file.path
            line = id.range.start.line
        }
    }

    struct NearestJSON: Encodable {
        /// The rule that would decide, or `otherwise`.
        var rule: PlaceJSON?
        /// By question or fact what would have to be answered, in words; empty where no answers lead
        /// there.
        var answers: [String: String]
        /// The same in the rule language: by question or fact the test that would have to hold.
        var when: [String: String]
        /// Lines of which none may hold besides.
        var unless: [String]
        /// False: it was not worked out, as the budget was too small.
        var isKnown: Bool

        init(_ nearest: NearestRule, of decision: RulePacks.Decision, in pack: RulePack) {
            rule = nearest.rule.map { place in
                PlaceJSON(pack.decisions.values[place.decision].rules[place.rule].id)
            }
            if nearest.isOtherwise, let otherwise = decision.otherwise {
                rule = PlaceJSON(Located("otherwise", at: otherwise.range))
            }
            (answers, when, unless) = ([:], [:], [])
            isKnown = true
            switch nearest.change {
            case .answers(let conditions):
                for condition in conditions {
                    let id = pack.id(ofInput: condition.input)
                    let text = ConditionText(condition, of: pack)
                    answers[id] = pack.demand(of: condition)
                    when[id] = text.test
                    unless += text.unless
                }
            case .never: break
            case .notWorkedOut: isKnown = false
            }
        }
    }
}
