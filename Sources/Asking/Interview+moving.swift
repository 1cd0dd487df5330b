internal import OrderedCollections
internal import Plans
internal import RulePacks

extension Interview {
    /// The question that the next line answers.
    var current: Int? {
        switch stage {
        case .question(let index), .change(let index, _): index
        case .review, .saving: nil
        }
    }

    /// The question to which a review begun here leads back.
    var resumed: Int? {
        switch stage {
        case .question(let index): index
        case .change(_, let resumed), .review(let resumed): resumed
        case .saving: nil
        }
    }

    /// Goes on from a question that was answered or left.
    mutating func finish(_ index: Int) -> [Prompt] {
        entered = []
        guard case .change(_, let resumed) = stage else {
            trail.append(index)
            return moveOn(after: index)
        }
        if answer(to: index) != nil, !trail.contains(index) { trail.append(index) }
        if let resumed { return review(resuming: resumed) }
        return moveOn(after: index)
    }

    /// Puts the next question that is asked, was not put, and can change something; a review if there
    /// is none.
    mutating func moveOn(after index: Int?) -> [Prompt] {
        var open = left
        if !asksEverything {
            let matters = pack.mattering(for: answers)
            open.removeAll { !matters[$0] && !isOwnWords($0) && answer(to: $0) == nil }
        }
        if let next = open.first(where: { $0 > index ?? -1 }) ?? open.first { return ask(next) }
        return review(resuming: nil)
    }

    /// Whether the answer goes into the plan as it is: no rule looks at it, and it is put all the same.
    private func isOwnWords(_ index: Int) -> Bool {
        if case .text = questions[index].kind { true } else { false }
    }

    /// Goes through the questions that can change nothing any more too.
    mutating func goThroughRest(after index: Int?) -> [Prompt] {
        asksEverything = true
        return moveOn(after: index)
    }

    /// The questions that are asked and were not put, or were gone back over.
    var left: [Int] { questions.indices.filter { isAsked[$0] && !trail.contains($0) } }

    /// Goes back to the question that was put before and still is asked.
    mutating func goBack() -> [Prompt] {
        if case .change(_, let resumed) = stage { return review(resuming: resumed) }
        while let last = trail.popLast() {
            if isAsked[last] { return ask(last) }
        }
        guard let current else {
            return [Prompt(.note, "There is no question to go back to."), entry]
        }
        return [Prompt(.note, "This is the first question.")] + ask(current)
    }

    /// Ends the interview, with the question about a file first if there is something to save.
    mutating func wrapUp() -> [Prompt] {
        guard asksWhereToSave, !answers.given.isEmpty else {
            outcome = Outcome()
            return []
        }
        stage = .saving
        return [entry]
    }

    mutating func ask(_ index: Int) -> [Prompt] {
        stage = .question(index)
        entered = []
        return put(index)
    }
}
