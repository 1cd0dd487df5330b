internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Something that no case of a pack sees, and some case could.
package enum SuggestionGoal: Hashable, Sendable {
    /// To notice a mutant.
    case mutant(Mutant)
    /// To see a rule decide, to try an answer, and the like.
    case sight(CoverageItem.Subject)
}

extension Expectation {
    /// Whether the case would reach a goal.
    func reaches(_ goal: SuggestionGoal, in pack: RulePack) -> Bool {
        switch goal {
        case .mutant(let mutant): notices(mutant, in: pack)
        case .sight(let subject): sees(subject, in: pack)
        }
    }

    private func sees(_ subject: CoverageItem.Subject, in pack: RulePack) -> Bool {
        switch subject {
        case .rule(let place):
            return tried.outcomes[place.decision].deciding.contains(place.rule)
        case .otherwise(let decision): return tried.outcomes[decision].usesOtherwise
        case .option(let decision, let option):
            return tried.outcomes[decision].options.contains(option)
        case .side(let bound, let side):
            guard values[bound.input] == .scalar(bound.number(on: side)) else { return false }
            var across = values
            across[bound.input] = .scalar(bound.number(across: side))
            let other = TriedCase(saying: across, by: pack)
            return [tried, other].count {
                $0.outcomes[bound.rule.decision].deciding.contains(bound.rule.rule)
            } == 1
        case .band(let question, let band):
            guard case .scalar(let number) = values[question] else { return false }
            return pack.questions.values[question].bands[band].values.contains(number)
        case .choice(let question, let choice):
            switch values[question] {
            case .scalar(let named): return named == choice
            case .subset(let named): return named.contains(choice)
            case .unanswered: return false
            }
        }
    }

    /// Expects what shows that the goal is reached.
    mutating func expect(_ goal: SuggestionGoal, in pack: RulePack) {
        switch goal {
        case .mutant(let mutant): expect(noticing: mutant, in: pack)
        case .sight(.rule(let place)):
            expect(resultsOf: [place.decision])
            expect(rule: place.rule, of: place.decision, in: pack)
        case .sight(.side(let bound, _)): expect(resultsOf: [bound.rule.decision])
        case .sight(.otherwise(let decision)), .sight(.option(let decision, _)):
            expect(resultsOf: [decision])
        case .sight(.band(let question, _)), .sight(.choice(let question, _)):
            expect(resultsOf: pack.model.decisions(lookingAt: question))
        }
    }
}

extension DecisionModel {
    /// The decisions with a line about an input.
    fileprivate func decisions(lookingAt input: Int) -> [Int] {
        tables.indices.filter { decision in
            tables[decision].rules.contains { $0.looks(at: input) }
        }
    }
}

extension DecisionTables.Rule {
    fileprivate func looks(at input: Int) -> Bool {
        (when + whenAny.joined() + unless.joined()).contains { $0.input == input }
    }
}
