internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension CompletionChoice {
    /// Adds what a scalar, or an item of a list, can be.
    mutating func addValues(of slot: Slot) {
        switch slot {
        case .words(let words): for word in words { add(word.text, .word, help: word.help) }
        case .list(let item): addValues(of: item)
        case .name(let kind): addNames(kind)
        case .options: addNames(.option)
        case .result:
            let options = decision.flatMap { catalog.decisions[$0] }?.options
            for option in options ?? catalog.ids(of: .option) { addOption(option) }
        case .test(let subject): addTests(of: subject)
        case .answer(let question):
            guard let question = catalog.questions[question] else { break }
            addAnswers(of: question)
            // Who would rather not say has said nothing else.
            if !isItem {
                add("prefer_not_to_say", .word, help: "Asked, and left open in so many words.")
            }
        default: break
        }
    }

    private mutating func addNames(_ kind: NameKind) {
        for id in catalog.ids(of: kind) {
            if kind == .option {
                addOption(id)
            } else {
                add(id, .name(kind), detail: title(of: Name(kind, id)))
            }
        }
    }

    private func title(of name: Name) -> String? {
        if name.kind == .source { return catalog.definitions[name]?.node.scalarText?.value }
        return catalog.text(name.kind == .rule ? "because" : "name", of: name)
    }

    private mutating func addOption(_ id: ID) {
        let name = Name(.option, id)
        add(
            id, .name(.option), detail: catalog.text("name", of: name),
            help: catalog.text("plan", of: name))
    }

    private mutating func addTests(of subject: ID) {
        if let decision = catalog.decisions[subject] {
            for option in decision.options { addOption(option) }
            return
        }
        let question = catalog.questions[subject]
        let isMeasured = question?.isMeasured ?? catalog.facts.contains(subject)
        if isMeasured, endsInNumber {
            if question?.type == .duration { addUnits() }
            return
        }
        if let question {
            addAnswers(of: question)
            for (band, text) in question.bands { add(band, .name(.band), detail: text) }
        }
        if isMeasured { addComparisons() }
        guard question != nil || catalog.facts.contains(subject) else { return }
        add("answered", .word, help: "There is an answer, whichever it is.")
        add("unanswered", .word, help: "Nothing was said. No other test holds then.")
    }

    private mutating func addAnswers(of question: Catalog.QuestionEntry) {
        switch question.type {
        case .yesNo:
            add("yes", .word, detail: question.ask)
            add("no", .word, detail: question.ask)
        case .choice, .choices:
            let kind = question.choicesFrom ?? .choice
            for (id, text) in catalog.choices(of: question) { add(id, .name(kind), detail: text) }
        case .duration: addUnits()
        case .number, .availability, .text, nil: break
        }
    }

    private mutating func addComparisons() {
        let words = [
            ("under", "Less than it."), ("at most", "It, or less."), ("at least", "It, or more."),
            ("more than", "More than it."), ("exactly", "Just it."),
        ]
        for (word, help) in words { add(word, .word, help: help) }
    }

    /// Units follow a number.
    private mutating func addUnits() {
        guard endsInNumber else { return }
        for unit in DayCount.Unit.allCases { add(unit.plural, .unit) }
    }

    /// Whether a number, and at most the beginning of a word, is what was written last.
    private var endsInNumber: Bool {
        let words = written.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > 1 else { return false }
        return Int(words[words.count - 2]) != nil
    }
}

extension Catalog.QuestionEntry {
    fileprivate var isMeasured: Bool { type == .number || type == .duration }
}
