import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import Proofs
import RulePacks

extension CoverageItem.Subject {
    /// That no case sees it, in a sentence.
    func words(in pack: RulePack) -> String {
        switch self {
        case .rule(let place): "no case sees '\(pack.rule(at: place).id.value)' decide"
        case .otherwise(let decision):
            "no case comes to 'otherwise' of '\(pack.decisions.keys[decision])'"
        case .option(let decision, let option):
            "no case comes to '\(pack.decisions.values[decision].options[option].value)' of "
                + "'\(pack.decisions.keys[decision])'"
        case .side(let bound, let side):
            "no case tries the bound of '\(pack.rule(at: bound.rule).id.value)' with "
                + "\(pack.id(ofInput: bound.input)) at \(pack.words(for: bound.number(on: side), ofInput: bound.input))"
        case .band(let question, let band):
            "no case answers '\(pack.questions.keys[question])' with "
                + "'\(pack.questions.values[question].bands[band].id.value)'"
        case .choice(let question, let choice):
            "no case answers '\(pack.questions.keys[question])' with "
                + "'\(pack.words(ofInput: question)?[choice] ?? "")'"
        }
    }
}

extension RulePack {
    func rule(at place: RulePlace) -> RulePacks.Rule {
        decisions.values[place.decision].rules[place.rule]
    }
}

extension PackCoverage {
    /// `96.2 %`, rounded down, so that 100 % is all.
    var percentage: String { Self.percentage(share) }

    fileprivate static func percentage(_ share: Double) -> String {
        let tenths = Int(share * 1000)
        return tenths == 1000 ? "100 %" : "\(tenths / 10).\(tenths % 10) %"
    }
}

extension CaseShare {
    var share: Double { cases.share(of: all) }

    var percentage: String {
        if share < 0.001, !cases.isZero { return "under 0.1 %" }
        return PackCoverage.percentage(share)
    }

    /// `260,609,664 of 3.7 × 10^30, under 0.1 %`.
    var words: String { "\(cases.readable) of \(all.readable), \(percentage)" }
}
