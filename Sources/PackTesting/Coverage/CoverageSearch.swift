package import DecisionTables
internal import OrderedCollections
package import RulePacks

/// Finds the cases in which something in a pack would be seen.
package struct CoverageSearch {
    private let pack: RulePack
    private let budget: Int
    /// Nil: the possible cases alone are too many.
    package let cases: ModelCases?

    package init(of pack: RulePack, budget: Int = CaseSpace.usualBudget) {
        self.pack = pack
        self.budget = budget
        cases = (try? CaseSpace(pack.model, budget: budget)).map {
            ModelCases(pack.model, in: $0, order: pack.compiled.order)
        }
    }

    /// Whether some possible case sees it; nil: the budget was not enough to tell.
    package func canBeSeen(_ subject: CoverageItem.Subject) -> Bool? {
        guard let cases = try? seeing(subject) else { return nil }
        return !cases.isEmpty
    }

    /// The case with the fewest answers that sees it; nil: none does, or none was found.
    ///
    /// There is a value for every question and fact.
    package func smallestCase(seeing subject: CoverageItem.Subject) -> [Value]? {
        guard let cases = try? seeing(subject), var values = try? cases.witness() else {
            return nil
        }
        // The number right at the bound is of the same cell as the one that was found.
        if case .side(let bound, let side) = subject {
            values[bound.input] = .scalar(bound.number(on: side))
        }
        return values
    }

    private func seeing(_ subject: CoverageItem.Subject) throws -> CaseSet {
        switch subject {
        case .rule(let place): return try table(place.decision).deciding(place.rule)
        case .otherwise(let decision): return try table(decision).unmatched()
        case .option(let decision, let option): return try table(decision).resulting(option)
        case .side(let bound, let side):
            let cases = try cases?.cases(
                whereRule: bound.rule.rule, ofDecision: bound.rule.decision, hangsOn: bound.input,
                saying: bound.number(on: side), not: bound.number(across: side))
            guard let cases else { throw NotKnown() }
            return cases
        case .band(let question, let band):
            let values = pack.questions.values[question].bands[band].values
            return try cases(where: Condition(input: question, test: .scalars(values)))
        case .choice(let question, let choice):
            let test: UnaryTest =
                switch pack.model.inputs[question].domain {
                case .scalar: .scalars(choice...choice)
                case .subset: .subsets(.any([choice]))
                }
            return try cases(where: Condition(input: question, test: test))
        }
    }

    private struct NotKnown: Error {}

    private func table(_ decision: Int) throws -> TableCases {
        guard let table = cases?.tables[decision] else { throw NotKnown() }
        return table
    }

    /// The possible cases for which a line holds that no rule need have: in a space of its own, since
    /// that of the pack tells apart only what rules do.
    private func cases(where condition: Condition) throws -> CaseSet {
        let space = try CaseSpace(pack.model, tests: [condition], budget: budget)
        return try space.cases(where: condition).intersection(space.possible)
    }
}
