package import DecisionTables
internal import OrderedCollections
package import RulePacks

/// Looks for what comes closest to making cases come out as they expect.
///
/// Making one works out the decisions named, with those that they look at; looking is cheap after that.
package struct NearestSearch {
    private let pack: RulePack
    /// Nil: the possible cases alone are too many.
    private let cases: ModelCases?

    /// What a case expects of a decision.
    package enum Wanted {
        case result(Condition)
        /// That the rule applies.
        case rule(Int)
    }

    package init(
        of decisions: Set<Int>, in pack: RulePack, budget: Int = CaseSpace.usualBudget
    ) {
        self.pack = pack
        let tests = decisions.isEmpty ? nil : try? CaseSpace(pack.model, budget: budget)
        cases = tests.map {
            ModelCases(pack.model, in: $0, order: pack.compiled.order, only: decisions)
        }
    }

    package func nearest(
        to wanted: Wanted, of decision: Int, from run: CaseRun
    ) -> NearestRule {
        do {
            let changes = try changes(to: wanted, of: decision, from: run)
            let found = changes.map {
                (bringer(of: wanted, by: decision, after: $0, today: run), $0)
            }
            // Of equally small changes rather one in which a rule says why.
            let named = found.first?.0 == .otherwise ? found.first { $0.0.rule != nil } : nil
            guard let (bringer, change) = named ?? found.first else {
                return nearest(by: .nothing, .never, run)
            }
            return nearest(by: bringer, .answers(change.block), run)
        } catch {
            return nearest(by: fewestUnmet(for: wanted, of: decision, in: run), .notWorkedOut, run)
        }
    }

    /// What leads to what is wanted.
    private enum Bringer: Equatable {
        case by(RulePlace), otherwise, nothing

        var rule: RulePlace? { if case .by(let place) = self { place } else { nil } }
    }

    /// How many of equally small changes are looked at.
    private static var mostChanges: Int { 8 }

    /// None: no answers lead there.
    ///
    /// Throws if that is not known.
    private func changes(
        to wanted: Wanted, of decision: Int, from run: CaseRun
    ) throws -> [NearestCases.Change] {
        guard let cases, let table = cases.tables[decision] else { throw NotWorkedOut() }
        let target: CaseSet
        switch wanted {
        case .result(let condition):
            guard let set = try cases.cases(where: condition) else { throw NotWorkedOut() }
            target = set
        case .rule(let rule): target = try table.applying(rule)
        }
        return try NearestCases(
            from: pack.said(run.packCase.answers), to: target, atMost: Self.mostChanges)?.changes
            ?? []
    }

    /// What decides after a change and brings about what is wanted.
    private func bringer(
        of wanted: Wanted, by decision: Int, after change: NearestCases.Change,
        today run: CaseRun
    ) -> Bringer {
        if case .rule(let rule) = wanted { return .by(RulePlace(decision: decision, rule: rule)) }
        var said = pack.said(run.packCase.answers)
        for input in change.inputs.flatMap(pack.inputs) { said[input] = change.witness[input] }
        let outcome = pack.compiled.outcomes(of: pack.asked(saying: said).values)[decision]
        if outcome.usesOtherwise { return .otherwise }
        // Of several that decide, as they may under `collect`, one that does not do so today.
        let today = Set(run.outcomes[decision].deciding)
        return outcome.deciding.first { !today.contains($0) }
            .map { .by(RulePlace(decision: decision, rule: $0)) } ?? .nothing
    }

    private func nearest(
        by bringer: Bringer, _ change: NearestRule.Change, _ run: CaseRun
    ) -> NearestRule {
        NearestRule(
            rule: bringer.rule, isOtherwise: bringer == .otherwise,
            unmet: bringer.rule.map { unmet($0, in: run) } ?? [], change: change)
    }
}

extension NearestSearch {
    private struct NotWorkedOut: Error {}

    private func unmet(_ place: RulePlace, in run: CaseRun) -> [DecisionTables.Rule.Failure] {
        let values = pack.compiled.values(of: run.coded.values, with: run.outcomes)
        return pack.model.tables[place.decision].rules[place.rule]
            .failingConditions(for: values)
    }

    /// The rule that leads to what is wanted and has the fewest conditions that do not hold.
    private func fewestUnmet(
        for wanted: Wanted, of decision: Int, in run: CaseRun
    ) -> Bringer {
        if case .rule(let rule) = wanted { return .by(RulePlace(decision: decision, rule: rule)) }
        guard case .result(let condition) = wanted else { return .nothing }
        let table = pack.model.tables[decision]
        let leading = table.rules.indices.filter { rule in
            let outcome = Outcome(
                applying: [rule], deciding: [rule], usesOtherwise: false,
                options: table.rules[rule].options, isGap: false)
            return outcome.value(under: table.hitPolicy).map(condition.test.accepts) ?? false
        }
        .map { RulePlace(decision: decision, rule: $0) }
        return leading.min { unmet($0, in: run).count < unmet($1, in: run).count }
            .map { .by($0) } ?? (otherwiseLeads(to: condition, in: table) ? .otherwise : .nothing)
    }

    private func otherwiseLeads(to condition: Condition, in table: DecisionTable) -> Bool {
        guard let options = table.otherwise else { return false }
        let outcome = Outcome(
            applying: [], deciding: [], usesOtherwise: true, options: options, isGap: false)
        return outcome.value(under: table.hitPolicy).map(condition.test.accepts) ?? false
    }
}
