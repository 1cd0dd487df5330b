/// Every way of answering the rest: the cases that a half-filled questionnaire can still become.
///
/// A question that is asked has an answer in each of them, the one that was given if there is one; a
/// question that is not asked has none, even if something was said. Facts follow the answer that
/// they come from.
struct Completions {
    let known: KnownInputs
    let space: CaseSpace
    let cases: CaseSet

    init(
        _ known: KnownInputs, order: VariableOrder, budget: Int
    ) throws(NodeBudgetReached) {
        self.known = known
        space = try CaseSpace(
            known.model, knowing: known.knowledge, order: order, budget: budget)
        var cases = space.possible
        for question in known.model.inputs.indices
        where known.question[question] == question && known.knowledge[question].mayBeUnanswered {
            guard space.isVaried(question), !known.maySayNothing(to: question) else { continue }
            let asked = try space.cases(where: known.askedWhen[question])
            let silent = try space.cases(
                where: Condition(input: question, test: .unanswered))
            cases = try cases.subtracting(asked.intersection(silent))
        }
        self.cases = cases
    }
}

extension Completions {
    /// The completions in which a question is put, and so is answered if it must be.
    func putting(_ question: Int) throws(NodeBudgetReached) -> CaseSet {
        guard space.isVaried(question) else { return cases }
        if known.maySayNothing(to: question) {
            return try cases.intersection(space.cases(where: known.askedWhen[question]))
        }
        return try cases.subtracting(
            space.cases(where: Condition(input: question, test: .unanswered)))
    }

    /// On which questions others hang, exactly.
    func hangings() throws(NodeBudgetReached) -> Hangings {
        try Hangings(of: space.variables.map { known.question[$0.input] }, known) {
            line throws(NodeBudgetReached) in try isOpen(line)
        }
    }

    private func isOpen(_ line: Condition) throws(NodeBudgetReached) -> Bool {
        guard known.holdsToday(line) else { return true }
        if known.holds(line) == true { return false }
        return try !cases.isSubset(of: space.cases(where: line))
    }
}

extension CaseSpace {
    /// Whether a case says something about an input that another does not.
    func isVaried(_ input: Int) -> Bool {
        switch axes[input] {
        case .known, .untested: false
        case .perhaps, .scalar, .subset: true
        }
    }
}
