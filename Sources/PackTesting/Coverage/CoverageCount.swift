internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Counts for each thing in a pack how many cases see it.
struct CoverageCount {
    private let pack: RulePack
    private let runs: [CaseRun]
    private let sightings: [RuleSightings]
    private let options: [[Int]]
    private let sides: BoundSightings

    init(of pack: RulePack, by runs: [CaseRun]) {
        self.pack = pack
        self.runs = runs
        sightings = RuleSightings.all(in: runs, of: pack)
        var options = pack.decisions.values.map { $0.options.map { _ in 0 } }
        for run in runs {
            for (decision, outcome) in run.outcomes.enumerated() {
                for option in outcome.options { options[decision][option] += 1 }
            }
        }
        self.options = options
        sides = BoundSightings(of: pack, by: runs)
    }

    var items: [CoverageItem] {
        pack.decisions.values.indices.flatMap(items(ofDecision:))
            + pack.questions.values.indices.flatMap(items(ofQuestion:))
    }

    private func items(ofDecision index: Int) -> [CoverageItem] {
        let decision = pack.decisions.values[index]
        var items = decision.rules.indices.map { rule in
            CoverageItem(
                subject: .rule(RulePlace(decision: index, rule: rule)),
                range: decision.rules[rule].id.range, seenBy: sightings[index].byRule[rule])
        }
        if let otherwise = decision.otherwise {
            items.append(
                CoverageItem(
                    subject: .otherwise(decision: index), range: otherwise.range,
                    seenBy: sightings[index].byOtherwise))
        }
        items += decision.options.indices.map { option in
            CoverageItem(
                subject: .option(decision: index, option: option),
                range: decision.options[option].range, seenBy: options[index][option])
        }
        for rule in decision.rules.indices {
            for (bound, line) in pack.bounds(of: RulePlace(decision: index, rule: rule)) {
                items += Bound.Side.allCases.map { side in
                    CoverageItem(
                        subject: .side(bound, side), range: line.text.range,
                        seenBy: sides.count(of: bound, side))
                }
            }
        }
        return items
    }

    private func items(ofQuestion index: Int) -> [CoverageItem] {
        let question = pack.questions.values[index]
        let said = runs.map { $0.coded.values[index] }
        let bands = question.bands.enumerated().map { band, written in
            CoverageItem(
                subject: .band(question: index, band: band), range: written.id.range,
                seenBy: said.count { $0.isNumber(in: written.values) })
        }
        return bands
            + question.rangesOfChoices.enumerated().map { choice, range in
                CoverageItem(
                    subject: .choice(question: index, choice: choice), range: range,
                    seenBy: said.count { $0.names(choice) })
            }
    }
}

extension Question {
    /// Where its choices are written; of yes and no, where the question is.
    fileprivate var rangesOfChoices: [SourceRange] {
        switch kind {
        case .yesNo: [id.range, id.range]
        case .choice(let choices), .choices(let choices): choices.values.map(\.id.range)
        case .number, .duration, .availability, .text: []
        }
    }
}

extension Value {
    fileprivate func isNumber(in range: ClosedRange<Int>) -> Bool {
        if case .scalar(let number) = self { range.contains(number) } else { false }
    }

    fileprivate func names(_ choice: Int) -> Bool {
        switch self {
        case .unanswered: false
        case .scalar(let number): number == choice
        case .subset(let members): members.contains(choice)
        }
    }
}
