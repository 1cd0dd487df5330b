import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import Plans
import RulePacks

/// What comes closest to what a case expects, in sentences.
struct NearestText {
    private(set) var sentences: [String] = []
    private let account: FailureAccount
    private let run: CaseRun
    private let pack: RulePack

    init(_ account: FailureAccount, of run: CaseRun, in pack: RulePack) {
        self.account = account
        self.run = run
        self.pack = pack
        let nearest = account.nearest
        if let place = nearest.rule {
            let rule = pack.decisions.values[place.decision].rules[place.rule]
            sentences.append(rule.nameAndPlace)
            sentences += standing(of: rule, nearest.unmet)
        } else if nearest.isOtherwise,
            let otherwise = pack.decisions.values[account.decision].otherwise
        {
            sentences.append("otherwise, \(otherwise.range.pathAndLine)")
        }
        switch nearest.change {
        case .answers(let conditions): sentences.append(change(conditions))
        case .never: sentences.append("no answers lead to what is expected")
        case .notWorkedOut:
            sentences.append("which answers would lead there was not worked out; see '--budget'")
        }
    }

    /// What keeps the rule from it with the answers as they are.
    private func standing(of rule: RulePacks.Rule, _ unmet: [DecisionTables.Rule.Failure])
        -> [String]
    {
        if unmet.isEmpty { return ["it applies with these answers, and a rule before it decides"] }
        return unmet.map { failure in
            switch failure {
            case .line(let index): "not met: \(text(of: [rule.conditions.when.lines[index]]))"
            case .noBlock:
                "not met: any block of 'when_any', line \(rule.conditions.whenAny.firstLine)"
            case .unlessBlock(let index):
                "kept from it by 'unless': \(text(of: rule.conditions.unless[index].lines))"
            }
        }
    }

    private func text(of lines: [RulePacks.Block.Line]) -> String {
        let words = lines.map { "\($0.subject.value): \($0.text.value)" }.joined(separator: ", ")
        return "\(words), line \(lines.first?.subject.range.start.line ?? 0)"
    }

    /// `it would come out as expected if time_away were at most 29 days; it is 30 days`.
    private func change(_ conditions: [Condition]) -> String {
        let said = pack.said(run.packCase.answers)
        let demands = conditions.compactMap { condition in
            pack.demand(of: condition).map { demand in
                let today = pack.text(
                    of: said[condition.input], forInput: condition.input,
                    answers: run.packCase.answers)
                return
                    "\(pack.id(ofInput: condition.input)) would have to \(demand); it is \(today)"
            }
        }
        let purpose = sentences.isEmpty ? "for what is expected" : "for that"
        return "\(purpose), " + demands.joined(separator: ", and ")
    }
}

extension [RulePacks.Block] {
    /// Where the first of them begins.
    fileprivate var firstLine: Int { first?.lines.first?.subject.range.start.line ?? 0 }
}
