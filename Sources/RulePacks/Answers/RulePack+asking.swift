public import CivilTime
internal import DecisionTables
public import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// What the tables see of `answers`; facts are computed, answers to unasked questions set aside.
    public func asked(_ answers: Answers) -> AskedCase {
        let busy = answers.busyTimes
        var said = questions.values.map {
            answers.given[$0.id.value]?.value.coded(for: $0) ?? .unanswered
        }
        said += facts.map { fact in
            busy.map { .scalar(fact.sessionsFree(besides: $0)) } ?? .unanswered
        }
        var asked = AskedCase(
            values: said, said: said, isAsked: questions.values.map { _ in true }, setAside: [])
        for index in questionsInAskingOrder {
            let question = questions.values[index]
            guard let condition = question.askWhen else { continue }
            let holds = condition.lines.allSatisfy { $0.test.accepts(asked.values[$0.input]) }
            asked.isAsked[index] = holds
            guard !holds else { continue }
            if let answer = answers.given[question.id.value] { asked.setAside.append(answer) }
            asked.values[index] = .unanswered
            if case .availability = question.kind {
                for fact in facts.indices { asked.values[questions.count + fact] = .unanswered }
            }
        }
        asked.setAside.sort { $0.range < $1.range }
        return asked
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
    /// Says which answers take no part in any decision.
    public func reportSetAside(_ answers: Answers, to log: inout DiagnosticLog) {
        for answer in asked(answers).setAside { log.report(.notAsked(answer)) }
    }
}
