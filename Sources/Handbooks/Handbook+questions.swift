internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

extension Handbook {
    var questions: [Document.Block] {
        let sections = pack.sections.flatMap { section in
            [
                Document.Block.heading(level: 3, [.text(section.title)]),
                .table(
                    Document.Table(
                        header: ["Question", "What may be answered", "When it is asked"].map {
                            [.text($0)]
                        },
                        rows: section.questions.map(row))),
            ]
        }
        guard !sections.isEmpty else { return [] }
        return [
            .heading(level: 2, [.text("The questions")]),
            .paragraph([.text("Any of them may stay unanswered, and the plan says what is open.")]),
        ] + sections
    }

    private func row(_ question: Question) -> [[Document.Inline]] {
        var asked: [Document.Inline] = [
            .text(question.ask.value), .lineBreak, .code(question.id.value),
        ]
        if let help = question.help { asked += [.lineBreak, .text(help.value)] }
        return [asked, answers(to: question), question.askWhen.map(phrases) ?? [.text("always")]]
    }

    private func answers(to question: Question) -> [Document.Inline] {
        switch question.kind {
        case .yesNo: [.text("yes or no")]
        case .choice(let choices): listed("one of", choices)
        case .choices(let choices): listed("any of", choices)
        case .number(let range):
            lines(["\(range.lowerBound) to \(range.upperBound)"] + bands(of: question))
        case .duration(let range):
            lines(["\(range.lowerBound) to \(range.upperBound) days"] + bands(of: question))
        case .availability: [.text("busy times in a week")]
        case .text: [.text("their own words")]
        }
    }

    private func listed(_ head: String, _ choices: Question.Choices) -> [Document.Inline] {
        let choices = choices.values.map { [.text("“\($0.text.value)”")] as [Document.Inline] }
        return Array(([[.text("\(head):")]] + choices).joined(separator: [.lineBreak]))
    }

    private func bands(of question: Question) -> [String] {
        question.bands.map { "“\($0.id.value)”: \($0.text.value)" }
    }

    private func lines(_ texts: [String]) -> [Document.Inline] {
        Array(texts.map { [.text($0)] }.joined(separator: [.lineBreak]))
    }
}
