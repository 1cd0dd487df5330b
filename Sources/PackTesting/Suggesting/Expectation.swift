internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// A case, and what has to be expected of it so that some mutants do not pass unnoticed.
struct Expectation: Sendable {
    let values: [Value]
    let tried: TriedCase
    /// By decision whose result is to be expected: options that it must not have.
    ///
    /// They are named under `collect` alone; elsewhere one option leaves no room for another.
    private(set) var options: [Int: Set<Int>] = [:]
    /// Rules that are to be among those that apply.
    private(set) var rules: [ID] = []

    init(_ values: [Value], by pack: RulePack) {
        self.values = values
        tried = TriedCase(saying: values, by: pack)
    }

    /// Expects what catches a mutant, as far as this case can.
    mutating func expect(noticing mutant: Mutant, in pack: RulePack) {
        guard let unwanted = unwanted(of: mutant, in: pack) else { return }
        options[mutant.decision, default: []].formUnion(unwanted)
    }

    func notices(_ mutant: Mutant, in pack: RulePack) -> Bool {
        unwanted(of: mutant, in: pack) != nil
    }

    /// The options that the mutant gives besides; nil if it changes none.
    ///
    /// A decision that comes to nothing is a fault of the pack, of which nothing can be expected.
    private func unwanted(of mutant: Mutant, in pack: RulePack) -> Set<Int>? {
        let before = tried.outcomes[mutant.decision]
        guard !before.isGap, let after = tried.outcome(of: mutant, in: pack.model) else {
            return nil
        }
        let (today, then) = (Set(before.options), Set(after.options))
        return today == then ? nil : then.subtracting(today)
    }

    /// Expects what decisions come to today.
    mutating func expect(resultsOf decisions: some Sequence<Int>) {
        for decision in decisions where !tried.outcomes[decision].isGap {
            options[decision, default: []].formUnion([])
        }
    }

    /// Expects that a rule applies.
    mutating func expect(rule: Int, of decision: Int, in pack: RulePack) {
        let id = pack.decisions.values[decision].rules[rule].id.value
        if !rules.contains(id) { rules.append(id) }
    }
}
