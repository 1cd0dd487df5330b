internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// The cases of two packs in one space, and where each of their rules decides.
struct CommonCases {
    /// Has the words for the cases; it decides nothing.
    let words: RulePack
    let space: CaseSpace
    let old: ModelCases
    let new: ModelCases
    /// The cases that can come about in one of the packs, and that the other cannot read.
    let leftOut: CaseCount

    /// - Throws: if the limits of the two packs alone need more nodes than the budget has, or if it is
    ///   not wanted any more.
    init(
        _ old: RulePack, _ new: RulePack, budget: Int, while isWanted: () -> Bool
    ) throws {
        func goOn(before decision: Int) throws {
            if !isWanted() { throw NotWanted() }
        }
        let questions = CommonQuestions(old, new)
        let models = questions.models(old, new)
        words = questions.wordsPack(from: old)
        let readable = [old, new].map(questions.readable)
        space = try CaseSpace(
            joining: models, within: readable.flatMap { $0 }, budget: budget)
        var all = space.none
        for (model, block) in zip(models, readable) {
            let cases = try space.cases(possibleIn: model).intersection(space.cases(where: block))
            all = try all.union(cases)
        }
        leftOut = try all.subtracting(space.possible).count
        self.old = try ModelCases(
            models[0], in: space, order: old.compiled.order, only: old.decisions(sharedWith: new),
            settingAside: true, watcher: goOn)
        self.new = try ModelCases(
            models[1], in: space, order: new.compiled.order, only: new.decisions(sharedWith: old),
            settingAside: true, watcher: goOn)
    }

    private struct NotWanted: Error {}
}

extension RulePack {
    /// The places of the decisions that the other pack has too.
    fileprivate func decisions(sharedWith other: RulePack) -> Set<Int> {
        Set(decisions.values.indices.filter { other.decisions[decisions.keys[$0]] != nil })
    }
}
