internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Interview {
    mutating func take(_ line: String, answering index: Int) -> [Prompt] {
        let question = questions[index]
        if !entered.isEmpty, case .text = question.kind, !line.trimmed.isEmpty {
            return add(line, to: question)
        }
        if let command = Command(line) { return obey(command, at: index) }
        if question.kind.takesLines { return add(line, to: question) }
        switch EntryReader(question: question, today: today).read([line]) {
        case .answer(let answer):
            keep(answer)
            return finish(index)
        case .nothing: return [entry]
        case .faults(let faults): return askAgain(because: faults)
        }
    }

    /// Takes one line of an answer that may have several, if it is right by itself.
    private mutating func add(_ line: String, to question: Question) -> [Prompt] {
        let reader = EntryReader(question: question, today: today)
        if case .faults(let faults) = reader.read([line]) { return askAgain(because: faults) }
        entered.append(line)
        return [entry]
    }

    private mutating func obey(_ command: Command, at index: Int) -> [Prompt] {
        let hadLines = !entered.isEmpty
        if command.leavesQuestion {
            let faults = keepEntered()
            guard faults.isEmpty else { return faults + [entry] }
        }
        switch command {
        case .help: return help(about: index) + [entry]
        case .preferNotToSay: return preferNotToSay(index)
        case .clear: return clear(index)
        case .back: return goBack()
        case .review: return review(resuming: resumed)
        case .done: return wrapUp()
        case .goOn:
            let word = answer(to: index) == nil ? "Left open." : "Kept as it is."
            return (hadLines ? [] : [Prompt(.note, word)]) + finish(index)
        }
    }

    private mutating func preferNotToSay(_ index: Int) -> [Prompt] {
        let reader = EntryReader(question: questions[index], today: today)
        guard case .answer(let answer) = reader.read(written: "prefer_not_to_say") else {
            preconditionFailure("any question may be answered with 'prefer_not_to_say'")
        }
        keep(answer)
        return [Prompt(.note, "Noted: would rather not say.")] + finish(index)
    }

    private mutating func clear(_ index: Int) -> [Prompt] {
        answers.given[questions[index].id.value] = nil
        answersChanged()
        return [Prompt(.note, "Taken back; the question is open again.")] + finish(index)
    }

    /// Makes the lines entered up to now the answer; returns faults if together they are none.
    mutating func keepEntered() -> [Prompt] {
        guard !entered.isEmpty, let index = current else { return [] }
        let lines = entered
        entered = []
        switch EntryReader(question: questions[index], today: today).read(lines) {
        case .answer(let answer): keep(answer)
        case .nothing: break
        case .faults(let faults): return faults.map { Prompt(.fault, $0) }
        }
        return []
    }

    private func askAgain(because faults: [String]) -> [Prompt] {
        faults.map { Prompt(.fault, $0) } + [entry]
    }

    private mutating func keep(_ answer: Answer) {
        answers.given[answer.question] = answer
        let said = answers.given
        answers.given = [:]
        for id in pack.questions.keys { answers.given[id] = said[id] }
        answersChanged()
    }

    private mutating func answersChanged() {
        entered = []
        let place = SourceRange(startOf: SourceFile(path: "what was typed", text: ""))
        answers.askedOn = answers.given.isEmpty ? nil : Located(today, at: place)
        isAsked = pack.asked(answers).isAsked
    }
}
