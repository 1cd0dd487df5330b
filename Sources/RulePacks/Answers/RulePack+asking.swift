public import CivilTime
public import DecisionTables
public import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// What the tables see of `answers`; facts are computed, answers to unasked questions set aside.
    public func asked(_ answers: Answers) -> AskedCase {
        let said = said(answers)
        let (values, isAsked) = asked(saying: said)
        let setAside = zip(questions.keys, isAsked).compactMap { $1 ? nil : answers.given[$0] }
        return AskedCase(
            values: values, said: said, isAsked: isAsked,
            setAside: setAside.sorted { $0.range < $1.range })
    }

    /// What was said, facts computed from it, also where a question turns out not to be put.
    public func said(_ answers: Answers) -> [Value] {
        let busy = answers.busyTimes
        return questions.values.map {
            answers.given[$0.id.value]?.value.coded(for: $0) ?? .unanswered
        }
            + facts.map { fact in
                busy.map { .scalar(fact.sessionsFree(besides: $0)) } ?? .unanswered
            }
    }

    /// What the tables see of values that were said, and whether each question is put at all.
    public func asked(saying said: [Value]) -> (values: [Value], isAsked: [Bool]) {
        var values = said
        var isAsked = questions.values.map { _ in true }
        for index in questionsInAskingOrder {
            let question = questions.values[index]
            guard let condition = question.askWhen else { continue }
            let holds = condition.lines.allSatisfy { $0.test.accepts(values[$0.input]) }
            isAsked[index] = holds
            guard !holds else { continue }
            for input in inputs(ofQuestion: index) { values[input] = .unanswered }
        }
        return (values, isAsked)
    }

    /// What the answer to a question says: its own value, and the facts that come from it.
    public func inputs(ofQuestion index: Int) -> [Int] {
        guard case .availability = questions.values[index].kind else { return [index] }
        return [index] + facts.indices.map { questions.count + $0 }
    }
}

extension Answers {
    /// The busy times that were given; nil: nothing was said about them.
    public var busyTimes: BusyTimes? {
        for answer in given.values {
            if case .availability(let times, _) = answer.value { return times }
        }
        return nil
    }
}

extension Answer.Value {
    /// The value that the tables compare.
    fileprivate func coded(for question: Question) -> Value {
        switch (self, question.kind) {
        case (.preferredNotToSay, _): .unanswered
        case (.yesNo(let yes), _): .scalar(yes ? 1 : 0)
        case (.choice(let id), .choice(let choices)):
            choices.index(forKey: id).map(Value.scalar) ?? .unanswered
        case (.choices(let ids), .choices(let choices)):
            .subset(Members(ids.compactMap { choices.index(forKey: $0) }))
        case (.number(let number), _): .scalar(number)
        case (.days(let count), _): .scalar(count.days)
        case (.availability, _), (.text, _): .scalar(0)
        case (.choice, _), (.choices, _):
            preconditionFailure("an answer has the kind of its question")
        }
    }
}

extension RulePack {
    /// Says which answers, or which of those to some questions, take no part in any decision.
    public func reportSetAside(
        _ answers: Answers, among questions: Set<ID>? = nil, to log: inout DiagnosticLog
    ) {
        for answer in asked(answers).setAside
        where questions?.contains(answer.question) ?? true {
            log.report(.notAsked(answer))
        }
    }
}
