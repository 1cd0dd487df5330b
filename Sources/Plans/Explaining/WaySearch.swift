public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

/// Looks for the smallest changes of answers that lead to options and rules of some decisions.
///
/// Making one works out where every rule of these decisions applies; looking is cheap after that.
public struct WaySearch {
    private let pack: RulePack
    private let budget: Int
    /// Nil: the possible cases alone are too many.
    private let cases: ModelCases?

    /// Works out the decisions named, with those that they look at.
    public init(
        of decisions: [ID], in pack: RulePack, budget: Int = CaseSpace.usualBudget
    ) {
        self.pack = pack
        self.budget = budget
        let wanted = Set(decisions.compactMap { pack.decisions.index(forKey: $0) })
        cases = (try? CaseSpace(pack.model, budget: budget)).map {
            ModelCases(pack.model, in: $0, order: pack.compiled.order, only: wanted)
        }
    }

    /// The smallest changes with which a decision comes to an option of this name, or is decided by
    /// a rule of this name.
    ///
    /// Answers that are set aside count as said: they take part again when their question is put.
    /// What the clinician decided of other decisions holds; of this one, the rules are asked.
    /// Nil: the decision has no such option and no such rule.
    public func ways(to name: ID, of decision: ID, from answers: Answers) -> NearestWays? {
        guard let index = pack.decisions.index(forKey: decision),
            let target = WayTarget(name, of: pack.decisions.values[index])
        else { return nil }
        let finding = WayFinding(decision: index, target: target, answers: answers, pack: pack)
        return NearestWays(
            decision: decision, wanted: target.isOption ? .option(name) : .rule(name),
            result: finding.isThere ? .already : result(finding))
    }

    private func result(_ finding: WayFinding) -> NearestWays.Result {
        guard let table = cases(finding)?.tables[finding.decision],
            let result = try? finding.result(in: table)
        else { return .notWorkedOut(budget: budget) }
        return result
    }

    /// The cases of the pack; where something was decided, those of the rules that are left.
    private func cases(_ finding: WayFinding) -> ModelCases? {
        guard !finding.held.isEmpty else { return cases }
        let model = pack.model.holding(finding.held)
        return (try? CaseSpace(model, budget: budget)).map {
            ModelCases(model, in: $0, order: pack.compiled.order, only: [finding.decision])
        }
    }
}
