import Diagnostics

/// A written pack as rule files.
extension WrittenPack {
    /// The files; the questions stand in the opposite order, so that some come after those that
    /// wait for them.
    var files: [SourceFile] {
        let head = """
            pack: { name: Random, version: 1.0.0 }
            program:
              name: Random
              contact: { phone: 555-0100 }
              weeks: 8
              tracks: { main: { name: Main, sessions: [\(sessions)] } }
            questions:
              busy: { ask: Busy?, type: availability }

            """
        let questions = questions.reversed().map(text).joined()
        return [SourceFile(path: "a.yaml", text: head + questions)]
            + decisions.map { SourceFile(path: "\($0.name).yaml", text: text($0)) }
    }

    private var sessions: String {
        for case .sessionsFree(let days) in questions.map(\.form) {
            return days.map { "\($0) 09:00-12:00" }.joined(separator: ", ")
        }
        return ""
    }

    private func text(_ question: Question) -> String {
        let form: String
        switch question.form {
        case .sessionsFree: return ""
        case .yesNo: form = "type: yes_no"
        case .choice(let words): form = "type: choice, choices: \(texts(words))"
        case .choices(let words): form = "type: choices, choices: \(texts(words))"
        case .number(let most): form = "type: number, range: 0 to \(most)"
        case .days(let most): form = "type: duration, range: 0 days to \(most) days"
        }
        let askWhen = question.askWhen.isEmpty ? "" : ", ask_when: \(text(question.askWhen))"
        return "  \(question.name): { ask: What?, \(form)\(askWhen) }\n"
    }

    private func texts(_ words: [String]) -> String {
        "{ \(words.map { "\($0): Words" }.joined(separator: ", ")) }"
    }

    private func text(_ block: Block) -> String {
        "{ \(block.map { "\($0.name): \($0.test.yaml)" }.joined(separator: ", ")) }"
    }

    private func text(_ decision: Decision) -> String {
        let options = decision.options.map { "  \($0): { name: Name, plan: Plan. }\n" }.joined()
        let rules = decision.rules.map(text).joined()
        let otherwise = decision.otherwise.map { "otherwise: { then: \($0), because: None. }\n" }
        return """
            decision: \(decision.name)
            title: A decision
            hit_policy: \(decision.policy)
            options:
            \(options)rules:
            \(rules)\(otherwise ?? "")
            """
    }

    private func text(_ rule: Rule) -> String {
        var text = "  - id: \(rule.name)\n"
        if !rule.when.isEmpty { text += "    when: \(self.text(rule.when))\n" }
        if !rule.whenAny.isEmpty {
            text += "    when_any: [\(rule.whenAny.map(self.text).joined(separator: ", "))]\n"
        }
        if !rule.unless.isEmpty {
            text += "    unless: [\(rule.unless.map(self.text).joined(separator: ", "))]\n"
        }
        let then = rule.then.joined(separator: ", ")
        text += "    then: \(rule.then.count == 1 ? then : "[\(then)]")\n"
        return text + "    because: It is so.\n"
    }
}
