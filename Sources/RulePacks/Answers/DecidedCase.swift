public import DecisionTables
internal import Diagnostics
internal import OrderedCollections

/// One person's case and what comes of it, the clinician's decisions held.
public struct DecidedCase: Sendable {
    public var asked: AskedCase
    /// What the rules of each decision come to, while what was decided of earlier ones holds.
    public var byRules: [Outcome]
    /// What holds: the same, with the options that were decided in place of those of the rules.
    public var outcomes: [Outcome]
    /// The questions' and facts' values and what holds of the decisions, by input; nil: no result.
    public var values: [Value?]
}

extension RulePack {
    /// Makes every decision, holding what the clinician decided.
    public func decided(_ answers: Answers) -> DecidedCase {
        let asked = asked(answers)
        let held = held(by: answers.review)
        let byRules =
            held.isEmpty
            ? compiled.outcomes(of: asked.values)
            : compiled.outcomes(of: asked.values, holding: held)
        let outcomes = byRules.enumerated().map { decision, outcome in
            // What was accepted keeps the order in which the rules say it.
            held[decision].flatMap { options in
                Set(options) == Set(outcome.options) ? nil : outcome.holding(options)
            } ?? outcome
        }
        return DecidedCase(
            asked: asked, byRules: byRules, outcomes: outcomes,
            values: compiled.values(of: asked.values, with: outcomes))
    }

    /// The model in which a review's decisions hold whatever was said.
    public func model(holding review: Review) -> DecisionModel {
        review.decided.isEmpty ? model : model.holding(held(by: review))
    }

    /// That model, compiled; without decisions the pack's own.
    public func compiled(holding review: Review) -> CompiledModel {
        guard !review.decided.isEmpty else { return compiled }
        do {
            return try CompiledModel(model(holding: review))
        } catch {
            preconditionFailure("decisions that look at less cannot be in a circle")
        }
    }

    /// What was decided, by the places of decisions and options.
    public func held(by review: Review) -> [Int: [Int]] {
        var held: [Int: [Int]] = [:]
        for (id, decided) in review.decided {
            guard let index = decisions.index(forKey: id) else { continue }
            let options = decisions.values[index].options.map(\.value)
            held[index] = decided.options.compactMap { options.firstIndex(of: $0) }
        }
        return held
    }
}
