internal import OrderedCollections
internal import RulePacks

/// Where the questions of a pack are looked at, by their places.
struct QuestionUses {
    private(set) var lookedAtByRules: Set<Int>
    /// By the `ask_when` of other questions, which an answer may open.
    private(set) var lookedAtByAsking: Set<Int>

    init(in pack: RulePack) {
        let lines = pack.decisions.values.flatMap(\.rules).flatMap(\.conditions.lines)
        lookedAtByRules = pack.questions(of: lines)
        lookedAtByAsking = pack.questions(
            of: pack.questions.values.flatMap { $0.askWhen?.lines ?? [] })
    }
}

extension RulePack {
    /// The questions that lines look at, themselves or through facts.
    fileprivate func questions(of lines: [Block.Line]) -> Set<Int> {
        let inputs = Set(lines.map(\.input))
        return Set(
            questions.values.indices.filter { question in
                !inputs.isDisjoint(with: self.inputs(ofQuestion: question))
            })
    }

    /// A question's input, and those of the facts that its answer gives.
    func inputs(ofQuestion index: Int) -> [Int] {
        guard case .availability = questions.values[index].kind else { return [index] }
        return [index] + facts.indices.map { questions.count + $0 }
    }
}
