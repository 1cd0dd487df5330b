import DecisionTables
import TestSupport

extension AnalysedWorld {
    /// The possible cases that a rule decides; under `unique` and `collect` those to which it applies.
    func decided(by rule: Int, of decision: Int) -> [[Value]] {
        met(by: rule, of: decision, first: model.tables[decision].hitPolicy == .first)
    }

    /// The possible cases to which a rule applies, or applies first.
    func met(by rule: Int, of decision: Int, first isFirst: Bool) -> [[Value]] {
        possible.filter { answers in
            let outcome = outcome(of: decision, answers)
            return (isFirst ? outcome.deciding : outcome.applying).contains(rule)
        }
    }

    /// The world in which a rule has not all of its parts.
    func leavingOut(
        _ parts: Set<RulePart>, of rule: Int, _ decision: Int
    ) throws -> AnalysedWorld {
        var model = model
        let written = model.tables[decision].rules[rule]
        model.tables[decision].rules[rule] = written.leavingOut(parts)
        return try AnalysedWorld(model)
    }

    /// In every possible case, each option with what is said for it.
    func said(by decision: Int, _ sayings: Sayings) -> [Set<[Int]>] {
        possible.map { answers in
            let outcome = outcome(of: decision, answers)
            let table = model.tables[decision]
            var said: Set<[Int]> = []
            for rule in outcome.deciding {
                for option in table.rules[rule].options {
                    said.insert([option, sayings.rules[rule]])
                }
            }
            if outcome.usesOtherwise {
                for option in table.otherwise ?? [] {
                    said.insert([option, sayings.otherwise ?? -1])
                }
            }
            return said
        }
    }

    func said(
        by decision: Int, _ sayings: Sayings, leavingOut left: Set<Int>
    ) throws -> [Set<[Int]>] {
        var (model, sayings) = (model, sayings)
        let rules = model.tables[decision].rules
        let kept = rules.indices.filter { !left.contains($0) }
        model.tables[decision].rules = kept.map { rules[$0] }
        sayings.rules = kept.map { sayings.rules[$0] }
        return try AnalysedWorld(model).said(by: decision, sayings)
    }

    /// A world in which some rules are copies of others, but perhaps for one line.
    static func withCopies(
        using generator: inout SeededGenerator
    ) throws -> (AnalysedWorld, [Sayings]) {
        var model = DecisionModel.random(using: &generator)
        model.limits = CaseLimit.random(of: model, using: &generator)
        let inputs = model.allInputs
        let sayings = model.tables.indices.map { decision in
            var said = model.tables[decision].rules.map { _ in
                Int.random(in: 0...1, using: &generator)
            }
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let rules = model.tables[decision].rules
                guard let source = rules.indices.randomElement(using: &generator) else { break }
                var copy = rules[source]
                if let line = copy.when.indices.randomElement(using: &generator) {
                    copy.when[line].test = .random(
                        on: inputs[copy.when[line].input].domain, using: &generator)
                }
                let place = Int.random(in: 0...rules.count, using: &generator)
                said.insert(said[source], at: place)
                model.tables[decision].rules.insert(copy, at: place)
            }
            return Sayings(rules: said, otherwise: Int.random(in: 0...1, using: &generator))
        }
        return (try AnalysedWorld(model), sayings)
    }
}

extension DecisionModel {
    /// The model with two rules of a decision put into one.
    func merging(
        _ pair: MergeableRules, at place: Int, of decision: Int, _ sayings: Sayings
    ) -> (DecisionModel, Sayings) {
        var (model, sayings) = (self, sayings)
        var rule = tables[decision].rules[pair.first]
        rule.when[pair.line].test = pair.test
        model.tables[decision].rules[place] = rule
        let other = place == pair.first ? pair.second : pair.first
        model.tables[decision].rules.remove(at: other)
        sayings.rules.remove(at: other)
        return (model, sayings)
    }
}
