public import CivilTime
public import Diagnostics
internal import OrderedCollections
public import RulePacks

/// A pack's questions, put one at a time: a line goes in, what to say next comes out.
///
/// A value without a terminal, a clock or a file; nothing has to be answered at any time. Questions
/// to which no answer can change what the plan comes to are left for the end, where they are offered.
///
///     var interview = Interview(by: pack, today: today, asksWhereToSave: true)
///     show(interview.begin())
///     while interview.outcome == nil, let line = next() { show(interview.take(line)) }
public struct Interview: Sendable {
    let pack: RulePack
    let today: CalendarDate
    let asksWhereToSave: Bool
    /// What was said so far; dated as soon as there is an answer.
    public internal(set) var answers: Answers
    /// Nil while the interview goes on.
    public internal(set) var outcome: Outcome?
    var stage: Stage
    /// The questions that were put, in that order.
    var trail: [Int] = []
    /// The lines of an answer that takes several, up to now.
    var entered: [String] = []
    /// Whether each question is put at all, as the answers are now.
    var isAsked: [Bool]
    /// Whether questions are put that can change nothing any more.
    var asksEverything: Bool

    /// How it ended: a plan is to be drafted.
    public struct Outcome: Hashable, Sendable {
        /// The file that was named for the answers.
        public var savesTo: String?

        public init(savesTo: String? = nil) {
            self.savesTo = savesTo
        }
    }

    enum Stage {
        case question(Int)
        /// A question chosen from a review, and the question that the review interrupted.
        case change(Int, resuming: Int?)
        /// Nil: everything was asked.
        case review(resuming: Int?)
        case saving
    }

    /// - Parameters:
    ///   - pack: Whose questions are put.
    ///   - today: The plan's date, to which `since` counts.
    ///   - label: The program's own reference.
    ///   - asksWhereToSave: Whether the last question is about a file for the answers.
    ///   - asksEverything: Whether questions are put that can change nothing any more.
    public init(
        by pack: RulePack, today: CalendarDate, label: Located<String>? = nil,
        asksWhereToSave: Bool, asksEverything: Bool = false
    ) {
        self.pack = pack
        self.today = today
        self.asksWhereToSave = asksWhereToSave
        self.asksEverything = asksEverything
        answers = Answers(label: label)
        isAsked = pack.asked(answers).isAsked
        stage = .review(resuming: nil)
    }

    /// To be called once, before the first line.
    public mutating func begin() -> [Prompt] {
        var welcome =
            "Nothing here is required. Skip anything with Enter; '?' shows what else you can type."
        if !asksEverything {
            welcome += " A question that can change nothing any more waits until the end."
        }
        return [Prompt(.note, welcome)] + moveOn(after: nil)
    }

    /// Takes one line, without its line break.
    public mutating func take(_ line: String) -> [Prompt] {
        guard outcome == nil else { return [] }
        switch stage {
        case .question(let index), .change(let index, _): return take(line, answering: index)
        case .review(let resumed): return take(line, reviewing: resumed)
        case .saving: return takeFile(line)
        }
    }

    /// Says what is wrong with a line that could not be read at all; it is asked for again.
    public func refuse(_ message: String) -> [Prompt] {
        outcome == nil ? [Prompt(.fault, message), entry] : []
    }

    /// Ends because no line will come any more; what was said up to here is kept.
    public mutating func end() -> [Prompt] {
        guard outcome == nil else { return [] }
        let faults = keepEntered()
        outcome = Outcome()
        return faults + [Prompt(.note, "That is fine. The plan is drafted with what there is.")]
    }

    var questions: [Question] { pack.questions.values.elements }

    func answer(to index: Int) -> Answer? { answers.given[questions[index].id.value] }
}
