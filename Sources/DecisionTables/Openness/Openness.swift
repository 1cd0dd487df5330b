/// What is settled in one case, what is open, and which questions can still change it: exact.
///
/// A decision is *settled* if every way of answering the rest leads to the same result. Every
/// question that is asked gets an answer then; silence is not among them.
///
/// A question *matters* for a decision if two completions, in both of which it is answered, have
/// different results and part only in what it says and in what hangs on that: the questions that
/// are put, or not, because of its answer. So a question can change a decision by what it brings up.
///
/// An open decision has a question that matters. Take two completions with different results, and
/// go from the one to the other by giving the questions, each after those on which it hangs, the
/// second one's answers; what hangs on an answer that changes is answered anew, in some way. Every
/// step is a completion again, since whether a question is put depends on earlier ones alone. One
/// step changes the result, and its question was without an answer, or nothing would have changed.
/// If a question that matters is not put as things are, one on which it hangs is listed too, so that
/// the first on the list can always be asked.
public struct Openness: Sendable {
    /// By decision.
    public let prospects: [Prospect]
    /// The questions that can still change a decision, the one that settles most first.
    public let questions: [OpenInput]

    /// Enough for packs of some hundred rules; about 10 MB and a tenth of a second at the most.
    public static let usualBudget = 200_000

    /// Finds what the answers that are missing can still change.
    ///
    /// - Parameters:
    ///   - said: one value for each of the model's inputs, also where the question may turn out not
    ///     to be put; `.unanswered` where nothing was said.
    ///   - compiled: the tables.
    ///   - last: questions to be listed after all others, where they can be.
    ///   - budget: the most nodes of diagrams; past it ``Prospect/isExact`` is false.
    public init(
        of said: [Value], by compiled: CompiledModel, last: Set<Int> = [],
        budget: Int = usualBudget
    ) {
        let known = KnownInputs(compiled, saying: said)
        let outlook = Outlook(Array(compiled.tables.indices), known, by: compiled, budget: budget)
        var decisions = outlook.decisions
        if decisions.contains(where: { $0 == nil }) {
            let bounds = compiled.bounds(of: known.knowledge)
            for index in decisions.indices where decisions[index] == nil {
                decisions[index] = OpenDecision(bounds[index], known)
            }
        }
        let found = decisions.compactMap(\.self)
        prospects = found.map(\.prospect)
        questions = Self.questions(of: found, known, outlook.hangings).ordered(last: last)
    }

    private static func questions(
        of decisions: [OpenDecision], _ known: KnownInputs, _ hangings: Hangings?
    ) -> [OpenInput] {
        var changes: [[OpenInput.Change]] = known.model.inputs.map { _ in [] }
        var settling = known.model.inputs.map { _ in 0.0 }
        for (index, decision) in decisions.enumerated() {
            for change in decision.changes {
                changes[change.question].append(
                    OpenInput.Change(decision: index, options: change.options))
                settling[change.question] += change.settling
            }
        }
        let open = changes.indices.filter { !changes[$0].isEmpty }
        let above = (hangings ?? known.hangings(of: open)).above
        return open.map { question in
            OpenInput(
                input: question, changes: changes[question], settling: settling[question],
                isPutToday: known.isPutToday(question),
                hangsOn: open.filter { above[question].contains($0) })
        }
    }
}
