/// Finds by sets of cases what decisions can still come to.
struct ExactOpenness {
    let hangings: Hangings
    let space: CaseSpace
    /// The completions.
    let all: CaseSet
    private let model: ModelCases
    private let questions: [OpenQuestionLevels]
    /// The variables that the completions do not leave free.
    let levels: Members

    init(
        _ decisions: [Int], _ known: KnownInputs, order: [Int], variables: VariableOrder,
        budget: Int
    ) throws(NodeBudgetReached) {
        let completions = try Completions(known, order: variables, budget: budget)
        all = completions.cases
        space = completions.space
        levels = all.levels
        hangings = try completions.hangings()
        var questions: [OpenQuestionLevels] = []
        for question in known.model.inputs.indices
        where known.question[question] == question && known.isOpen(question) {
            let levels = try OpenQuestionLevels(
                question, completions, asking: levels, hangings)
            if !levels.whole.isEmpty { questions.append(levels) }
        }
        self.questions = questions
        model = ModelCases(
            known.model, in: space, order: order, only: Set(decisions))
    }

    /// Works through some decisions; where the budget is reached, in another order once more.
    ///
    /// - Returns: on which questions others hang, and each decision; nil where the budget was reached.
    static func decisions(
        _ decisions: [Int], _ known: KnownInputs, order: [Int], budget: Int
    ) -> (hangings: Hangings?, decisions: [OpenDecision?]) {
        var found: (hangings: Hangings?, decisions: [OpenDecision?]) = (
            nil, decisions.map { _ in nil }
        )
        // Of one person's answers much is known, so that the diagrams are small in any order; to look
        // for a good one would take as long as they do.
        for variables in [VariableOrder.listed, .closeTogether] {
            let exact = try? ExactOpenness(
                decisions, known, order: order, variables: variables, budget: budget)
            guard let exact else { continue }
            found = (exact.hangings, decisions.map(exact.decision))
            if found.decisions.allSatisfy({ $0 != nil }) { break }
        }
        return found
    }

    /// Nil: the budget was reached.
    private func decision(_ index: Int) -> OpenDecision? {
        guard !all.isEmpty, let table = model.tables[index] else { return nil }
        let mark = space.store.mark
        do {
            return try decision(table)
        } catch {
            space.store.forget(after: mark)
            return nil
        }
    }

    private func decision(_ table: TableCases) throws(NodeBudgetReached) -> OpenDecision {
        var possible: [Int] = []
        var open: [OpenOption] = []
        for (option, whole) in table.whole.resulting.enumerated() {
            let inside = try all.intersection(whole)
            guard !inside.isEmpty else { continue }
            possible.append(option)
            if inside != all { open.append(OpenOption(option, whole: whole, inside: inside)) }
        }
        let gap = table.hasGaps ? try all.intersection(table.whole.unmatched) : space.none
        let prospect = Prospect(
            possible: possible, mayBeGap: !gap.isEmpty, isSettled: open.isEmpty, isExact: true)
        return OpenDecision(prospect, changes: try changes(of: open))
    }

    private func changes(
        of open: [OpenOption]
    ) throws(NodeBudgetReached) -> [OpenDecision.Change] {
        var changes: [OpenDecision.Change] = []
        for question in questions {
            var options: [Int] = []
            for option in open where try hangs(option, on: question) {
                options.append(option.option)
            }
            guard !options.isEmpty else { continue }
            changes.append(
                OpenDecision.Change(
                    question: question.question, options: options,
                    settling: try settling(open, by: question)))
        }
        return changes
    }

    /// Whether an answer to a question, with what it brings up, can bring an option or keep it out.
    private func hangs(
        _ option: OpenOption, on question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Bool {
        // Where the completions leave all answers free, asking for one is the same as hanging on it.
        guard option.levels.intersects(question.whole) else { return false }
        if question.isFree { return true }
        guard option.rules.intersects(question.whole) else { return false }
        let inside = try question.put.intersection(option.inside)
        let outside = try question.put.subtracting(option.inside)
        let levels = Array(question.whole)
        return try !inside.projected(leavingOutLevels: levels)
            .isDisjoint(with: outside.projected(leavingOutLevels: levels))
    }
}

extension TableCases {
    /// Whether a case to which no rule applies is a gap.
    fileprivate var hasGaps: Bool { table.otherwise == nil && table.hitPolicy != .collect }
}
