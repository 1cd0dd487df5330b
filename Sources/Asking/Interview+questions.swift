internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

extension Interview {
    /// A question as it is put, with what was said about it so far.
    func put(_ index: Int) -> [Prompt] {
        let question = questions[index]
        var prompts = [Prompt(.heading, heading(of: index))]
        prompts += Prompt.lines(.question, question.ask.value)
        prompts += Prompt.lines(.help, question.help?.value ?? "")
        prompts += question.kind.numberedChoices
        if let answer = answer(to: index) {
            prompts.append(Prompt(.note, "So far:"))
            prompts += said(answer, to: question, indent: "  ")
        }
        return prompts + [entry]
    }

    /// `Question 4 of about 30`: questions that are not asked now are not counted.
    private func heading(of index: Int) -> String {
        guard let number = askedNumber(of: index) else { return "One more question" }
        return "Question \(number) of about \(isAsked.count { $0 })"
    }

    /// The place of a question among those that are asked, from 1.
    func askedNumber(of index: Int) -> Int? {
        isAsked[index] ? isAsked[...index].count { $0 } : nil
    }

    /// The question at that place.
    func question(numbered number: Int) -> Int? {
        let asked = questions.indices.filter { isAsked[$0] }
        return asked.indices.contains(number - 1) ? asked[number - 1] : nil
    }

    /// What was said, in plain words; the person's own in quotation marks.
    func said(_ answer: Answer, to question: Question, indent: String) -> [Prompt] {
        switch HeardAnswer(answer, to: question).said {
        case .chosen(let texts): texts.map { Prompt(.note, indent + $0) }
        case .ownWords(let words): Prompt.lines(.note, "“\(words)”", indent: indent)
        case .preferredNotToSay: [Prompt(.note, indent + "Would rather not say")]
        }
    }

    func help(about index: Int) -> [Prompt] {
        let commands = [
            (
                "Enter",
                answer(to: index) == nil ? "leaves the question open" : "keeps what was said"
            ),
            ("-", "the person would rather not say"),
            ("<", "goes back; 'back' does too"),
            ("review", "lists what was said; a number there changes it"),
            ("clear", "takes back what was said to this question"),
            ("done", "ends here, and drafts the plan with what there is; Ctrl-D does too"),
            ("Ctrl-C", "leaves at once; nothing is kept"),
        ]
        let question = questions[index]
        return Prompt.lines(.help, question.help?.value ?? "")
            + [Prompt(.help, question.kind.instruction(today: today))]
            + commands.map { command, purpose in
                let space = String(repeating: " ", count: 8 - command.count)
                return Prompt(.help, "  \(command)\(space)\(purpose)")
            }
    }
}
