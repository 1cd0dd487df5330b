import Diagnostics
import RulePacks
import TestSupport
import Testing

/// A small random pack as text, of which another version can be made.
struct PackText {
    var hasFlag = true
    var colours = ["red", "green"]
    var reasons = ["late", "alone"]
    var most = 2
    /// On which the one track meets; none: nobody is asked for busy times.
    var days = ["Mon", "Tue"]
    var askWhen: [String: String] = [:]
    var decisions: [Decision] = []

    struct Decision {
        var policy: String
        var rules: [(when: String, then: Int)]
        var hasOtherwise: Bool
    }

    init(_ random: inout SeededGenerator) {
        days = Array(days.prefix(Int.random(in: 0...2, using: &random)))
        for index in 0..<2 { decisions.append(decision(index, &random)) }
        if Bool.random(using: &random) {
            askWhen["reasons"] = "{ colour: \(test(of: "colour", &random)) }"
        }
        if Bool.random(using: &random) {
            askWhen["count"] = "{ reasons: \(test(of: "reasons", &random)) }"
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            askWhen["busy"] = "{ colour: \(test(of: "colour", &random)) }"
        }
    }

    /// The same pack after a few changes.
    func changed(_ random: inout SeededGenerator) -> PackText {
        var text = self
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            switch Int.random(in: 0..<10, using: &random) {
            case 0: text.hasFlag.toggle()
            case 1: text.colours = ["green", "blue", "red"]
            case 2: text.reasons = ["alone", "late", "tired"]
            case 3: text.most = 3
            case 4: text.days = Bool.random(using: &random) ? ["Tue"] : ["Mon", "Wed"]
            case 5: text.askWhen["count"] = "{ colour: \(text.test(of: "colour", &random)) }"
            case 6: text.askWhen["reasons"] = nil
            default:
                let index = Int.random(in: 0..<2, using: &random)
                text.decisions[index] = text.decision(index, &random)
            }
        }
        if !text.hasFlag { text.decisions = text.decisions.map { $0.without("flag") } }
        if text.days.isEmpty || days.isEmpty {
            text.decisions = text.decisions.map { $0.without("main_sessions_free") }
        }
        return text
    }

    private func decision(_ index: Int, _ random: inout SeededGenerator) -> Decision {
        var names = ["colour", "reasons", "count"]
        if hasFlag { names.append("flag") }
        if !days.isEmpty { names.append("main_sessions_free") }
        let rules = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            var lines = names.shuffled(using: &random)
                .prefix(Int.random(in: 1...2, using: &random))
                .map { "\($0): \(test(of: $0, &random))" }
            if index == 1, Bool.random(using: &random) {
                lines.append("d0: o\(Int.random(in: 0..<3, using: &random))")
            }
            return (lines.joined(separator: ", "), Int.random(in: 0..<3, using: &random))
        }
        return Decision(
            policy: Bool.random(using: &random) ? "first" : "collect", rules: rules,
            hasOtherwise: Bool.random(using: &random))
    }

    private func test(of name: String, _ random: inout SeededGenerator) -> String {
        let (one, other): (String, String)
        switch name {
        case "flag": (one, other) = ("yes", "no")
        case "colour": (one, other) = (colours[0], colours[1])
        case "reasons": (one, other) = (reasons[0], reasons[1])
        case "count": (one, other) = ("exactly 1", "at least 2")
        default: (one, other) = ("exactly 0", "at least 1")
        }
        let tests = [
            one, other, "[\(one), unanswered]", "answered", "unanswered", "[\(other), unanswered]",
            name == "reasons" ? "{ none: [\(other)] }" : "{ not: \(one) }",
        ]
        return tests.randomElement(using: &random) ?? one
    }
}

extension PackText.Decision {
    /// Without the rules that look at an input.
    fileprivate func without(_ name: String) -> Self {
        var decision = self
        decision.rules.removeAll { $0.when.contains("\(name):") }
        if decision.rules.isEmpty { decision.rules = [("colour: answered", 0)] }
        return decision
    }
}

extension PackText {
    /// The pack; nil, and an issue, if its text has errors.
    var pack: RulePack? {
        var log = DiagnosticLog()
        let file = SourceFile(path: "pack.yaml", text: text)
        let others = decisions.indices.map {
            SourceFile(path: "d\($0).yaml", text: text(ofDecision: $0))
        }
        let all = SourceFile(path: "all.yaml", text: everything)
        let pack = RulePack(files: [file, all] + others, reportingTo: &log)
        for fault in log.diagnostics where pack == nil && fault.severity == .error {
            Issue.record("\(fault.range.nameAndLine): \(fault.message)")
        }
        return pack
    }

    private var text: String {
        func entry(_ name: String, _ form: String) -> String {
            let askWhen = askWhen[name].map { ", ask_when: \($0)" } ?? ""
            return "  \(name): { ask: What?, \(form)\(askWhen) }\n"
        }
        func list(_ words: [String]) -> String {
            "{ \(words.map { "\($0): Word" }.joined(separator: ", ")) }"
        }
        let sessions = days.map { "\($0) 09:00-12:00" }.joined(separator: ", ")
        var text = """
            pack: { name: Random, version: "1" }
            program:
              name: Random
              contact: { phone: 555-0100 }
              weeks: 8
              tracks: { main: { name: Main, sessions: [\(days.isEmpty ? "Sun 09:00-10:00" : sessions)] } }
            questions:

            """
        if hasFlag { text += entry("flag", "type: yes_no") }
        text += entry("colour", "type: choice, choices: \(list(colours))")
        text += entry("reasons", "type: choices, choices: \(list(reasons))")
        text += entry("count", "type: number, range: 0 to \(most)")
        if !days.isEmpty { text += entry("busy", "type: availability") }
        return text
    }

    private func text(ofDecision index: Int) -> String {
        let decision = decisions[index]
        let defined = (0..<3).map { "o\($0): { name: Name, plan: Words. }" }.joined(separator: ", ")
        var text = """
            decision: d\(index)
            title: Decision
            hit_policy: \(decision.policy)
            options: \(index == 0 ? "{ \(defined) }" : "[o0, o1, o2]")
            rules:

            """
        for (number, rule) in decision.rules.enumerated() {
            text += """
                  - id: d\(index)-\(number)
                    when: { \(rule.when) }
                    then: o\(rule.then)
                    because: It is so.

                """
        }
        if decision.hasOtherwise { text += "otherwise: { then: o0, because: None. }\n" }
        return text
    }

    /// A decision that tells all values of all inputs apart, so that a case is a way of answering.
    private var everything: String {
        var lines = colours.map { "colour: \($0)" } + reasons.map { "reasons: \($0)" }
        lines += (0...most).map { "count: exactly \($0)" }
        if hasFlag { lines.append("flag: yes") }
        if !days.isEmpty {
            lines += (0...days.count).map { "main_sessions_free: exactly \($0)" }
        }
        let rules = lines.enumerated().map { index, line in
            "  - { id: all-\(index), when: { \(line) }, then: seen, because: It is so. }\n"
        }
        return """
            decision: everything
            title: Everything
            hit_policy: collect
            options: { seen: { name: Seen, plan: Seen. } }
            rules:
            \(rules.joined())
            """
    }
}
