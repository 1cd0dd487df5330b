internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Interview {
    /// Lists what was said; `resumed` is the question that it interrupts.
    mutating func review(resuming resumed: Int?) -> [Prompt] {
        stage = .review(resuming: resumed)
        entered = []
        return list + rest + [entry]
    }

    /// Says how many questions were left out because they can change nothing any more.
    private var rest: [Prompt] {
        guard case .review(resuming: nil) = stage, !left.isEmpty else { return [] }
        let left =
            left.count == 1 ? "1 question is left that" : "\(left.count) questions are left that"
        return [
            Prompt(
                .note,
                "\(left) would change nothing in what the plan offers; what is said still goes into it. Type 'rest' to go through them anyway."
            )
        ]
    }

    mutating func take(_ line: String, reviewing resumed: Int?) -> [Prompt] {
        switch (Command(line), resumed) {
        case (.goOn, nil), (.done, _): return wrapUp()
        case (.goOn, let index?), (.back, let index?): return resume(index)
        case (.back, nil): return goBack()
        case (.help, _): return reviewHelp + [entry]
        case (.review, _): return review(resuming: resumed)
        case (.preferNotToSay, _), (.clear, _), (nil, _): break
        }
        if line.trimmed.lowercased() == "rest" { return goThroughRest(after: resumed) }
        if resumed == nil, ["y", "yes"].contains(line.trimmed.lowercased()) { return wrapUp() }
        guard let number = Int(line.trimmed), let index = question(numbered: number) else {
            return [Prompt(.fault, notANumber(line.trimmed)), entry]
        }
        stage = .change(index, resuming: resumed)
        return put(index)
    }

    private func notANumber(_ text: String) -> String {
        let count = isAsked.count { $0 }
        return "'\(text)' is not the number of a question"
            + (count == 0 ? "; there is none" : "; write 1 to \(count)")
    }

    /// The question may be answered by now, or no longer be asked.
    private mutating func resume(_ index: Int) -> [Prompt] {
        isAsked[index] && !trail.contains(index) ? ask(index) : moveOn(after: index)
    }

    private var list: [Prompt] {
        let asked = questions.indices.filter { isAsked[$0] }
        let answered = asked.filter { answer(to: $0) != nil }
        let open = asked.filter { answer(to: $0) == nil }
        guard !answered.isEmpty || !setAside.isEmpty else {
            return [Prompt(.heading, "Nothing was said so far, and that is fine")]
        }
        var prompts = [Prompt(.heading, "What was said")]
        for index in answered { prompts += line(of: index, number: askedNumber(of: index)) }
        if !open.isEmpty {
            let numbers = open.compactMap(askedNumber)
            prompts.append(Prompt(.note, "Open: \(numbers.shortened)"))
        }
        if !setAside.isEmpty {
            prompts.append(Prompt(.note, "Set aside, since it is not asked with these answers:"))
            for index in setAside { prompts += line(of: index, number: nil) }
        }
        return prompts
    }

    private var setAside: [Int] {
        questions.indices.filter { !isAsked[$0] && answer(to: $0) != nil }
    }

    private func line(of index: Int, number: Int?) -> [Prompt] {
        guard let answer = answer(to: index) else { return [] }
        let digits = number.map { "\($0)" } ?? ""
        let space = String(repeating: " ", count: max(0, 4 - digits.count))
        let ask = questions[index].ask.value.split(whereSeparator: \.isNewline)
        return [Prompt(.choice, "\(space)\(digits)  \(ask.joined(separator: " "))")]
            + said(answer, to: questions[index], indent: "        ")
    }

    private var reviewHelp: [Prompt] {
        [
            "Type a question's number to change its answer, or to answer one that was left open.",
            "'rest' goes through all questions, also those that can change nothing any more.",
            "'<' goes back; 'done' drafts the plan; Ctrl-C leaves at once, and nothing is kept.",
        ].map { Prompt(.help, $0) }
    }
}

extension [Int] {
    /// Rising numbers, neighbours joined: `1, 3-6, 9`.
    fileprivate var shortened: String {
        var ranges: [ClosedRange<Int>] = []
        for number in self {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        .joined(separator: ", ")
    }
}
