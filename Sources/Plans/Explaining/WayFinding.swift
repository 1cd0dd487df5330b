internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// Looks for the ways from one person's answers to one result.
struct WayFinding {
    let decision: Int
    let target: WayTarget
    let answers: Answers
    let pack: RulePack
    let said: [Value]
    /// What the clinician decided of other decisions, which holds whatever is said.
    let held: [Int: [Int]]

    init(decision: Int, target: WayTarget, answers: Answers, pack: RulePack) {
        self.decision = decision
        self.target = target
        self.answers = answers
        self.pack = pack
        said = pack.said(answers)
        var held = pack.held(by: answers.review)
        held[decision] = nil
        self.held = held
    }

    /// Whether the answers lead there as they are.
    var isThere: Bool { target.isMet(by: outcome(saying: said)) }

    func result(in table: TableCases) throws(NodeBudgetReached) -> NearestWays.Result {
        let nearest = try NearestCases(
            from: said, to: target.cases(of: table), atMost: NearestWays.mostWays)
        guard let nearest else { return .never }
        return .ways(
            nearest.changes.map(way), distance: nearest.distance, areAll: nearest.areAll)
    }

    private func outcome(saying values: [Value]) -> Outcome {
        pack.compiled.outcomes(of: pack.asked(saying: values).values, holding: held)[decision]
    }

    private func way(_ change: NearestCases.Change) -> NearestWays.Way {
        var values = said
        var example = said.map { _ in Value.unanswered }
        for input in change.inputs.flatMap(pack.inputs) {
            values[input] = change.witness[input]
            example[input] = change.witness[input]
        }
        return NearestWays.Way(
            changes: change.inputs.map { self.change($0, change.block) },
            example: pack.phrase(
                forCase: example, namingUnanswered: Set(change.block.map(\.input))),
            deciding: target.deciding(outcome(saying: values), of: pack.decisions.values[decision]),
            said: values)
    }

    private func change(_ question: Int, _ block: DecisionTables.Block) -> NearestWays.Change {
        let inputs = pack.inputs(ofQuestion: question)
        let isAsked = pack.asked(saying: said).isAsked[question]
        return NearestWays.Change(
            question: pack.id(ofInput: question),
            isSetAside: !isAsked && said[question] != .unanswered,
            demands: block.filter { inputs.contains($0.input) }.compactMap(demand))
    }

    private func demand(_ condition: Condition) -> NearestWays.Demand? {
        let input = condition.input
        return pack.demand(of: condition).map { demand in
            NearestWays.Demand(
                input: pack.id(ofInput: input),
                today: pack.text(of: said[input], forInput: input, answers: answers),
                demand: demand, isMet: condition.test.accepts(said[input]), condition: condition)
        }
    }
}
