internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension CommonQuestions {
    /// Both packs as models over this list.
    func models(_ old: RulePack, _ new: RulePack) -> [DecisionModel] {
        let inputs = RulePack.inputs(for: questions, facts)
        let limits = busyLimits(old, new)
        return [(old, ofOld), (new, ofNew)].map { pack, mapping in
            pack.model.mapped(by: mapping, to: inputs, limits: limits)
        }
    }

    /// A pack with these questions and facts and without any decision: it has the words for cases.
    func wordsPack(from old: RulePack) -> RulePack {
        var pack = old
        pack.questions = questions
        pack.facts = facts
        pack.decisions = [:]
        pack.model = DecisionModel(
            inputs: RulePack.inputs(for: questions, facts), tables: [])
        pack.questionsInAskingOrder = Array(questions.values.indices)
        return pack
    }

    /// Which numbers of free sessions go together: they hold in both packs, since the week is one.
    private func busyLimits(_ old: RulePack, _ new: RulePack) -> [CaseLimit] {
        var limits: [CaseLimit] = []
        var seen: Set<Int> = []
        for (pack, mapping) in [(old, ofOld), (new, ofNew)] {
            guard let index = pack.questions.values.firstIndex(where: { $0.isAboutBusyTimes })
            else { continue }
            let place = mapping.places[index]
            guard seen.insert(place).inserted else { continue }
            let both = [(old, ofOld), (new, ofNew)].filter { pack, mapping in
                pack.questions.values.indices.contains {
                    pack.questions.values[$0].isAboutBusyTimes && mapping.places[$0] == place
                }
            }
            let counted = both.flatMap { pack, mapping in
                mapping.places.dropFirst(pack.questions.count)
            }
            limits.append(oneAnswer(to: place, counted: Set(counted).sorted()))
        }
        return limits
    }

    private func oneAnswer(to place: Int, counted: [Int]) -> CaseLimit {
        let week = BusyWeek(counted.map { facts[$0 - questions.count].track.sessions })
        let rows = week.possibleCounts()?.map { [0] + $0 }
        return .oneAnswer([place] + counted, values: rows)
    }
}

extension Question {
    fileprivate var isAboutBusyTimes: Bool {
        if case .availability = kind { true } else { false }
    }
}

extension CommonQuestions {
    /// What a pack can read: no choice, and no number, that only the other one knows.
    func readable(by pack: RulePack) -> [Condition] {
        questions.values.enumerated().compactMap { place, question in
            guard let own = pack.questions[question.id.value],
                let test = own.kind.values(among: question)
            else { return nil }
            return Condition(input: place, test: test)
        }
    }
}

extension Question.Kind {
    /// No answer, or an answer to this kind of a question that may have more; nil if it has not.
    fileprivate func values(among whole: Question) -> UnaryTest? {
        switch (self, whole.kind) {
        case (.choice(let own), .choice(let all)):
            guard own.count < all.count else { return nil }
            let values = IntervalSet(values: whole.places { own[$0] != nil })
            return UnaryTest(answered: .scalars(values), acceptsUnanswered: true)
        case (.choices(let own), .choices(let all)):
            guard own.count < all.count else { return nil }
            return .subsets(.none(Members(whole.places { own[$0] == nil }))).orUnanswered
        case (.number(let own), .number(let all)), (.duration(let own), .duration(let all)):
            return own == all ? nil : .scalars(own).orUnanswered
        default: return nil
        }
    }
}

extension Question {
    fileprivate func places(where isWanted: (ID) -> Bool) -> [Int] {
        guard let choices else { return [] }
        return choices.keys.indices.filter { isWanted(choices.keys[$0]) }
    }
}
