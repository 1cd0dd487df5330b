internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What is known of each question and fact while others may still be answered.
///
/// An unanswered question may get any answer, if it is asked. Whether it is may be open too: then
/// even an answer that was given may still be set aside.
struct KnownAnswers {
    /// By input.
    private(set) var knowledge: [Knowledge]
    /// For each question: whether the answers that are missing decide if it is asked.
    private var mayBeUnasked: [Bool]
    private let answers: Answers
    private let pack: RulePack
    /// The question from which the facts come.
    private let availability: Int?

    init(_ answers: Answers, _ asked: AskedCase, by pack: RulePack) {
        self.answers = answers
        self.pack = pack
        knowledge = asked.values.map { $0 == .unanswered ? .anyAnswer : .known($0) }
        mayBeUnasked = pack.questions.values.map { _ in false }
        availability = pack.questions.values.firstIndex {
            if case .availability = $0.kind { true } else { false }
        }
        for index in pack.questionsInAskingOrder { considerAsking(index) }
    }

    private mutating func considerAsking(_ index: Int) {
        guard let condition = pack.questions.values[index].askWhen else { return }
        let isAsked = condition.holds(given: knowledge)
        if isAsked == true { return }
        mayBeUnasked[index] = isAsked == nil
        let facts = pack.facts.indices.map { pack.questions.count + $0 }
        for input in [index] + (index == availability ? facts : []) {
            knowledge[input] = isAsked == nil ? knowledge[input].orUnanswered : .known(.unanswered)
        }
    }

    /// The unanswered questions among some inputs, and those that decide whether these are asked.
    func unanswered(behind inputs: [Int]) -> Set<Int> {
        var found: Set<Int> = []
        var queue = inputs.compactMap { question(of: $0) }
        while let index = queue.popLast() {
            guard found.insert(index).inserted, mayBeUnasked[index] else { continue }
            let condition = pack.questions.values[index].askWhen
            queue += (condition?.lines ?? []).compactMap { question(of: $0.input) }
        }
        return found.filter { !isAnswered($0) }
    }

    /// Whether there is an answer, though it may be set aside for now.
    private func isAnswered(_ index: Int) -> Bool {
        let answer = answers.given[pack.questions.values[index].id.value]?.value
        return answer != nil && answer != .preferredNotToSay
    }

    /// The question that an input is, or that a fact comes from.
    private func question(of input: Int) -> Int? {
        input < pack.questions.count ? input : availability
    }
}

extension Knowledge {
    fileprivate var orUnanswered: Knowledge {
        switch self {
        case .known(let value): .perhaps(value)
        case .anyAnswer, .among, .anything: .anything
        case .perhaps: self
        }
    }
}

extension RulePacks.Block {
    /// Whether all lines hold; nil where the answers that are missing decide it.
    fileprivate func holds(given knowledge: [Knowledge]) -> Bool? {
        let results = lines.map { line -> Bool? in
            switch knowledge[line.input] {
            case .known(let value): line.test.accepts(value)
            case .perhaps(let value):
                line.test.accepts(value) == line.test.acceptsUnanswered
                    ? line.test.acceptsUnanswered : nil
            case .anyAnswer: line.test.answered == nil ? false : nil
            case .anything, .among: nil
            }
        }
        if results.contains(false) { return false }
        return results.contains(nil) ? nil : true
    }
}
