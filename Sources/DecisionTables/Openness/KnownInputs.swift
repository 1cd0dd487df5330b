/// What each input says so far, and what it can still come to say, judged one line at a time.
///
/// An unanswered question may get any answer, if it is asked. Whether it is may be open too: then
/// even an answer that was given may still be set aside.
struct KnownInputs {
    private let questioning: Questioning
    /// By input; where something was said it counts although the question may not be put as things
    /// are.
    let said: [Value]
    /// By input: what counts as things are, with every answer to a question that is not put set aside.
    private(set) var today: [Value]
    /// By input: what it may say once everything that is asked is answered.
    private(set) var knowledge: [Knowledge]
    /// Whether a question that is put may stay without an answer.
    let allowsSilence: Bool

    init(
        _ compiled: CompiledModel, saying said: [Value], allowingSilence allowsSilence: Bool = false
    ) {
        questioning = compiled.questioning
        precondition(
            said.count == compiled.model.inputs.count, "a case has a value for every input")
        self.said = said
        self.allowsSilence = allowsSilence
        today = said
        knowledge = said.map {
            $0 != .unanswered ? .known($0) : allowsSilence ? .anything : .anyAnswer
        }
        var isJudged = model.inputs.map { _ in false }
        for input in model.inputs.indices { judge(question[input], &isJudged) }
    }

    /// Judges whether a question is put, after those on which that hangs.
    private mutating func judge(_ asked: Int, _ isJudged: inout [Bool]) {
        guard !isJudged[asked] else { return }
        isJudged[asked] = true
        guard !askedWhen[asked].isEmpty else { return }
        for line in askedWhen[asked] { judge(question[line.input], &isJudged) }
        let isPutToday = askedWhen[asked].allSatisfy(holdsToday)
        let results = askedWhen[asked].map(holds)
        let isPut = results.contains(false) ? false : results.contains(nil) ? nil : true
        for input in questioning.inputs[asked] {
            if !isPutToday { today[input] = .unanswered }
            if isPut == false { knowledge[input] = .known(.unanswered) }
            if isPut == nil { knowledge[input] = knowledge[input].orUnanswered }
        }
    }

    var model: DecisionModel { questioning.model }

    /// The question that each input comes from.
    var question: [Int] { questioning.question }

    /// By question: the lines that all must hold for it to be put.
    var askedWhen: [Block] { questioning.askedWhen }

    /// Whether a line about an answer or a fact holds as things are.
    func holdsToday(_ line: Condition) -> Bool { line.test.accepts(today[line.input]) }

    /// Whether a line holds whatever the rest would be; nil where the missing answers decide it.
    func holds(_ line: Condition) -> Bool? {
        line.test.holds(given: knowledge[line.input], model.inputs[line.input].domain)
    }

    var questions: [Int] { questioning.questions }

    /// Whether nothing was said about a question that is put or may come to be put.
    func isOpen(_ asked: Int) -> Bool {
        said[asked] == .unanswered && knowledge[asked] != .known(.unanswered)
    }

    /// Whether nothing was said about a question, and nothing need be.
    func maySayNothing(to asked: Int) -> Bool { allowsSilence && said[asked] == .unanswered }

    func isPutToday(_ asked: Int) -> Bool { askedWhen[asked].allSatisfy(holdsToday) }
}

extension Knowledge {
    fileprivate var orUnanswered: Knowledge {
        switch self {
        case .known(.unanswered), .perhaps: self
        case .known(let value): .perhaps(value)
        case .anyAnswer, .among, .anything: .anything
        }
    }
}

extension UnaryTest {
    /// Whether a value of which this is known is accepted; nil: it may be, and it may not be.
    fileprivate func holds(given knowledge: Knowledge, _ domain: Input.Domain) -> Bool? {
        switch knowledge {
        case .known(let value): return accepts(value)
        case .perhaps(let value):
            return accepts(value) == acceptsUnanswered ? acceptsUnanswered : nil
        case .anyAnswer: return acceptsAnswers(in: domain)
        case .anything:
            return acceptsAnswers(in: domain) == acceptsUnanswered ? acceptsUnanswered : nil
        case .among(let numbers):
            guard case .scalars(let wanted) = answered else { return false }
            let common = numbers.intersection(wanted)
            return common.isEmpty ? false : common == numbers ? true : nil
        }
    }

    /// Whether every answer is accepted, or none; nil where it is some of them or cannot be told.
    private func acceptsAnswers(in domain: Input.Domain) -> Bool? {
        switch (answered, domain) {
        case (nil, _): return false
        case (.scalars(let numbers), .scalar(let range)):
            let rest = numbers.complement(in: range)
            if rest.isEmpty { return true }
            return rest == IntervalSet(range) ? false : nil
        case (.subsets(let tests), _): return tests.isEmpty ? true : nil
        case (.scalars, .subset): preconditionFailure("a test is of its input's kind")
        }
    }
}
