internal import OrderedCollections
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

    /// Puts the next question that is asked and was not put; a review if there is none.
    mutating func moveOn(after index: Int?) -> [Prompt] {
        let open = questions.indices.filter { isAsked[$0] && !trail.contains($0) }
        if let next = open.first(where: { $0 > index ?? -1 }) ?? open.first { return ask(next) }
        return review(resuming: nil)
    }

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
