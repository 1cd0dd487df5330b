internal import RulePacks

extension Interview {
    /// What stands before the next line.
    var entry: Prompt {
        switch stage {
        case .question(let index), .change(let index, _): entry(for: index)
        case .review(resuming: nil):
            Prompt(.entry, "Draft the plan? Enter: yes; a number changes an answer")
        case .review: Prompt(.entry, "Enter goes on; a number changes an answer")
        case .saving: Prompt(.entry, "Save the answers to a file? Enter: no; or a file's name")
        }
    }

    private func entry(for index: Int) -> Prompt {
        guard entered.isEmpty else { return Prompt(.entry, "more, or Enter to go on") }
        let way = answer(to: index) == nil ? "Enter skips" : "Enter keeps it"
        return Prompt(.entry, "\(questions[index].kind.hint(today: today)); \(way)")
    }
}
