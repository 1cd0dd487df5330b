import CivilTime
import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks

/// One way of answering the questions of two packs, worked out with nothing but evaluation.
struct JointCase {
    /// What was said, by question.
    let said: [ID: Answer.Value]
    /// Whether each pack can read it, and whether it could come about there.
    private(set) var isReadable: [Bool] = []
    private(set) var isPossible: [Bool] = []
    /// By pack, the options of each decision.
    private(set) var results: [[ID: Set<ID>]] = []
    /// What each input of a comparison says, by id.
    private(set) var words: [ID: String] = [:]

    init(_ said: [ID: Answer.Value], _ packs: [RulePack]) {
        self.said = said
        for (id, value) in said { words[id] = id == "busy" ? "answered" : "\(value)" }
        let versions = ["old", "new"]
        for (pack, version) in zip(packs, versions) {
            isReadable.append(said.allSatisfy { pack.questions[$0]?.allows($1) ?? true })
            let given = said.filter { pack.questions[$0.key]?.allows($0.value) ?? false }
            let answers = Answers(
                given: pack.questions.keys.reduce(into: [:]) { answers, id in
                    guard let value = given[id] else { return }
                    let place = SourceRange(startOf: SourceFile(path: "answers", text: ""))
                    answers[id] = Answer(question: id, value: value, range: place)
                })
            let asked = pack.asked(answers)
            isPossible.append(asked.setAside.isEmpty)
            let outcomes = pack.compiled.outcomes(of: asked.values)
            results.append(
                Dictionary(
                    uniqueKeysWithValues: zip(pack.decisions.values, outcomes).map {
                        decision, outcome in
                        (decision.id.value, Set(outcome.options.map { decision.options[$0].value }))
                    }))
            guard case .availability(let busy, _) = said["busy"] else { continue }
            for fact in pack.facts {
                let free = "\(fact.sessionsFree(besides: busy))"
                words[fact.id] = free
                words["\(fact.id) (\(version))"] = free
            }
        }
    }
}

extension JointCase {
    /// Every way of answering that either pack knows.
    static func all(of packs: [RulePack]) -> [JointCase] {
        var cases: [[ID: Answer.Value]] = [[:]]
        let ids = OrderedSet(packs.flatMap { $0.questions.keys })
        for id in ids {
            let choices = OrderedSet(packs.flatMap { $0.questions[id]?.choiceIDs ?? [] })
            var values = packs.flatMap { $0.questions[id]?.values(choosing: choices) ?? [] }
            if id == "busy" { values = busyTimes(of: packs) }
            cases = cases.flatMap { said in
                [said] + OrderedSet(values).map { said.merging([id: $0]) { first, _ in first } }
            }
        }
        return cases.map { JointCase($0, packs) }
    }

    private static func busyTimes(of packs: [RulePack]) -> [Answer.Value] {
        let sessions = OrderedSet(packs.flatMap(\.facts).flatMap(\.track.sessions).map(\.text))
        return Array(sessions).subsets.map { texts in
            let hours = texts.compactMap { try? WeeklyHours.read($0).get() }
            return .availability(BusyTimes(hours), lines: hours.map(\.text))
        }
    }
}

extension Question {
    fileprivate var choiceIDs: [ID] {
        if case .choices(let choices) = kind { Array(choices.keys) } else { [] }
    }

    fileprivate func values(choosing ids: OrderedSet<ID>) -> [Answer.Value] {
        switch kind {
        case .yesNo: [.yesNo(false), .yesNo(true)]
        case .choice(let choices): choices.keys.map { .choice($0) }
        case .choices: Array(ids).subsets.map { .choices($0) }
        case .number(let range): range.map { .number($0) }
        case .duration, .availability, .text: []
        }
    }

    fileprivate func allows(_ value: Answer.Value) -> Bool {
        switch (kind, value) {
        case (.choice(let choices), .choice(let id)): choices[id] != nil
        case (.choices(let choices), .choices(let ids)): ids.allSatisfy { choices[$0] != nil }
        case (.number(let range), .number(let number)): range.contains(number)
        default: true
        }
    }
}

extension [String] {
    fileprivate var subsets: [[String]] {
        reduce([[]]) { sets, word in sets + sets.map { $0 + [word] } }
    }
}
