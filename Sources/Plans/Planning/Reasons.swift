internal import CivilTime
public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

/// Tells for each decision by which rules it comes to what it does, and which answers they looked at.
///
/// A class, since to hand on a value would count references to every part of the pack.
final class Reasons {
    private let answers: Answers
    private let outcomes: [Outcome]
    private let pack: RulePack
    /// By input; nil: a decision without a result.
    private let values: [Value?]

    init(_ answers: Answers, _ decided: DecidedCase, by pack: RulePack) {
        self.answers = answers
        self.pack = pack
        outcomes = decided.byRules
        values = decided.values
    }

    func reasons(of index: Int) -> [Reason] {
        let decision = pack.decisions.values[index]
        if outcomes[index].usesOtherwise, let otherwise = decision.otherwise {
            let (id, text) = source(otherwise.source?.value)
            return [Reason(otherwise, sourceID: id, source: text)]
        }
        return outcomes[index].deciding.map { rule(decision.rules[$0]) }
    }

    private func rule(_ rule: RulePacks.Rule) -> Reason {
        let (sourceID, source) = source(rule.source?.value)
        return Reason(
            rule: rule.id.value, because: rule.because.value, file: rule.id.range.file.name,
            line: rule.id.range.start.line, matched: matches(of: rule.conditions),
            sourceID: sourceID, source: source, note: rule.note?.value)
    }

    private func source(_ id: ID?) -> (id: ID?, text: String?) {
        (id, id.flatMap { pack.info.sources[$0]?.value })
    }

    /// The lines that held: all of `when`, and the first block of `when_any` that did.
    private func matches(of conditions: Conditions) -> [Reason.Match] {
        let block = conditions.whenAny.first { $0.holds(of: values) }
        return (conditions.when.lines + (block?.lines ?? [])).map { line in
            Reason.Match(
                subject: line.subject.value, test: line.text.value, answer: answer(to: line),
                condition: line.condition)
        }
    }

    private func answer(to line: RulePacks.Block.Line) -> String {
        pack.text(of: values[line.input], forInput: line.input, answers: answers)
    }
}

extension RulePack {
    /// An answer, fact or result in the words of the rules: `5 weeks`, `work, school`, `unanswered`.
    public func text(of value: Value?, forInput input: Int, answers: Answers) -> String {
        guard let value else { return "no result" }
        guard value != .unanswered else { return "unanswered" }
        if input < questions.count, let answer = answers.given[questions.values[input].id.value] {
            return answer.value.plainText
        }
        if let decision = model.decision(ofInput: input) {
            let options = decisions.values[decision].options
            switch value {
            case .scalar(let index): return options[index].value
            case .subset(let members):
                return members.isEmpty
                    ? "none" : members.map { options[$0].value }.joined(separator: ", ")
            case .unanswered: return "unanswered"
            }
        }
        if case .scalar(let number) = value { return "\(number)" }
        return "answered"
    }
}

extension Answer.Value {
    /// As the rules would write it.
    fileprivate var plainText: String {
        switch self {
        case .preferredNotToSay: "preferred not to say"
        case .yesNo(let yes): yes ? "yes" : "no"
        case .choice(let id): id
        case .choices(let ids): ids.isEmpty ? "none of these" : ids.joined(separator: ", ")
        case .number(let number): "\(number)"
        case .days(let count): count.plainText
        case .availability, .text: "answered"
        }
    }
}

extension Reason {
    fileprivate init(_ otherwise: Otherwise, sourceID: ID?, source: String?) {
        self.init(
            rule: "otherwise", because: otherwise.because.value, file: otherwise.range.file.name,
            line: otherwise.range.start.line, matched: [], sourceID: sourceID, source: source,
            note: otherwise.note?.value)
    }
}
