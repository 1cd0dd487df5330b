internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The questions and facts of two packs as one list, so that both can be asked about one case.
///
/// Questions are the same if their ids and types are; facts, if they count the same sessions by the
/// same answer. Whatever is only in one pack is of no concern to the other. A question has the
/// choices of both packs, and the values from the lower start to the higher end.
struct CommonQuestions {
    /// The old pack's first, in its order, then those that only the new one has.
    private(set) var questions: Named<Question> = [:]
    private(set) var facts: [Fact] = []
    private(set) var ofOld = InputMapping()
    private(set) var ofNew = InputMapping()

    init(_ old: RulePack, _ new: RulePack) {
        for question in old.questions.values {
            let place = questions.count
            add(question, clashing: new.questions[question.id.value], ofPack: "old")
            guard let other = new.questions[question.id.value], other.isAlike(question) else {
                ofOld.add(place: place, choices: nil)
                continue
            }
            questions.values[place].kind.join(other.kind)
            ofOld.add(place: place, choices: question.places(in: questions.values[place]))
        }
        for question in new.questions.values {
            if let other = old.questions[question.id.value], other.isAlike(question),
                let place = questions.index(forKey: question.id.value)
            {
                ofNew.add(place: place, choices: question.places(in: questions.values[place]))
            } else {
                ofNew.add(place: questions.count)
                add(question, clashing: old.questions[question.id.value], ofPack: "new")
            }
        }
        addFacts(of: old, new)
    }

    private mutating func add(
        _ question: Question, clashing other: Question?, ofPack version: String
    ) {
        var question = question
        question.askWhen = nil
        let clashes = other.map { !$0.isAlike(question) } ?? false
        if clashes { question.id.value += " (\(version))" }
        questions[question.id.value] = question
    }

    private mutating func addFacts(of old: RulePack, _ new: RulePack) {
        let isOneAnswer =
            old.availability.map { new.questions[$0.id.value]?.isAlike($0) ?? false } ?? false
        func isSame(_ one: Fact, _ other: Fact) -> Bool {
            isOneAnswer && one.id == other.id && one.track.sessions == other.track.sessions
        }
        func named(_ fact: Fact, unlike others: [Fact], _ version: String) -> Fact {
            var fact = fact
            if others.contains(where: { $0.id == fact.id }) { fact.id += " (\(version))" }
            return fact
        }
        for fact in old.facts {
            ofOld.add(place: questions.count + facts.count)
            let isShared = new.facts.contains { isSame(fact, $0) }
            facts.append(isShared ? fact : named(fact, unlike: new.facts, "old"))
        }
        for fact in new.facts {
            let shared = old.facts.firstIndex { isSame($0, fact) }
            ofNew.add(place: questions.count + (shared ?? facts.count))
            if shared == nil { facts.append(named(fact, unlike: old.facts, "new")) }
        }
    }
}

extension Question {
    /// Whether an answer to the one may be an answer to the other.
    func isAlike(_ other: Question) -> Bool {
        id == other.id && kind.name == other.kind.name
    }

    /// Nil for a question without choices.
    var choices: Choices? {
        switch kind {
        case .choice(let choices), .choices(let choices): choices
        case .yesNo, .number, .duration, .availability, .text: nil
        }
    }

    /// Where the choices are among those of a question that has them all.
    fileprivate func places(in whole: Question) -> [Int]? {
        guard let choices, let all = whole.choices else { return nil }
        return choices.keys.compactMap { all.index(forKey: $0) }
    }
}

extension Question.Kind {
    /// Takes in the choices, or the range, of a kind of the same type.
    fileprivate mutating func join(_ other: Question.Kind) {
        func joined(_ one: Question.Choices, _ other: Question.Choices) -> Question.Choices {
            one.merging(other) { first, _ in first }
        }
        func hull(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
            min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
        }
        switch (self, other) {
        case (.choice(let one), .choice(let other)): self = .choice(joined(one, other))
        case (.choices(let one), .choices(let other)): self = .choices(joined(one, other))
        case (.number(let one), .number(let other)): self = .number(hull(one, other))
        case (.duration(let one), .duration(let other)): self = .duration(hull(one, other))
        default: break
        }
    }
}

extension RulePack {
    /// The question about busy times, from whose answer all facts come.
    var availability: Question? {
        questions.values.first { if case .availability = $0.kind { true } else { false } }
    }
}
