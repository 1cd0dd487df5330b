import Diagnostics
import RulePacks
import TestSupport
import Testing

/// A small random pack with cases, of which every way of answering can be tried.
enum RandomPack {
    static func read(_ random: inout SeededGenerator) throws -> RulePack {
        try read(files(&random))
    }

    static func read(_ files: [SourceFile]) throws -> RulePack {
        var log = DiagnosticLog()
        let pack = RulePack(files: files, reportingTo: &log)
        return try #require(pack, "\(log.sorted.map(\.message)) \(files.map(\.text))")
    }

    static func files(_ random: inout SeededGenerator) -> [SourceFile] {
        let waits = Bool.random(using: &random)
        let texts = [
            """
            pack: { name: Random, version: "1" }
            program:
              name: Random
              contact: { phone: 555-0100 }
              weeks: 8
              tracks: { main: { name: Main, sessions: [Mon 09:00-12:00] } }
            questions:
              flag: { ask: Which?, type: yes_no }
              colour: { ask: Which?, type: choice, choices: { red: Red, green: Green } }
              reasons:
                ask: Which?
                type: choices
                choices: { late: Late, alone: Alone, tired: Tired }
                \(waits ? "ask_when: { colour: \(test(of: "colour", &random)) }" : "")
              count: { ask: How many?, type: number, range: 0 to 4 }

            """,
            decision("d0", policy: ["first", "unique"], options: ["a0", "a1", "a2"], &random),
            decision("d1", policy: ["collect"], options: ["b0", "b1", "b2"], &random),
            decision("d2", policy: ["first"], options: ["c0", "c1"], &random),
            cases(&random),
        ]
        return texts.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
    }

    private static func decision(
        _ id: String, policy: [String], options: [String], _ random: inout SeededGenerator
    ) -> String {
        let defined = options.map { "  \($0): { name: Name, plan: Words. }\n" }
        let rules = (0..<Int.random(in: 1...4, using: &random)).map { number in
            var parts = ["id: \(id)-\(number)"]
            let earlier = ["d1": "d0: [a0, a2]", "d2": "d1: { all: [b0, b1] }"][id]
            let looksBack = Int.random(in: 0..<3, using: &random) == 0 ? earlier : nil
            let when = [line(&random)] + (looksBack.map { [$0] } ?? [])
            parts.append("when: { \(when.joined(separator: ", ")) }")
            if Int.random(in: 0..<3, using: &random) == 0 {
                parts.append("when_any: [{ \(line(&random)) }, { \(line(&random)) }]")
            }
            if Int.random(in: 0..<3, using: &random) == 0 {
                parts.append("unless: { \(line(&random)) }")
            }
            parts.append("then: \(options.randomElement(using: &random) ?? options[0])")
            return "  - { \(parts.joined(separator: ", ")), because: So it is. }\n"
        }
        let otherwise =
            Bool.random(using: &random) ? "otherwise: { then: \(options[1]), because: No. }\n" : ""
        return """
            decision: \(id)
            title: Decision
            hit_policy: \(policy.randomElement(using: &random) ?? policy[0])
            options:
            \(defined.joined())rules:
            \(rules.joined())\(otherwise)
            """
    }

    /// Cases of which some do not come out as expected.
    private static func cases(_ random: inout SeededGenerator) -> String {
        let answers = [
            "flag: yes", "colour: green", "reasons: [late, tired]", "reasons: []", "count: 3",
            "count: 0", "colour: red", "flag: no",
        ]
        let expected = [
            "d0: [a0, a1]", "d1: { none: [b0] }", "d1: b1", "d2: c0", "rules: [d0-0]", "d2: c1",
            "rules: [d1-0]", "d0: a2",
        ]
        let cases = (0..<6).map { number in
            let said = answers.shuffled(using: &random).prefix(2).joined(separator: ", ")
            let wanted = expected.shuffled(using: &random).prefix(1).joined(separator: ", ")
            return "  - { name: Case \(number), answers: { \(said) }, expect: { \(wanted) } }\n"
        }
        return "cases:\n" + cases.filter { !$0.repeatsAKey }.joined()
            + "  - { name: Nothing, answers: {}, expect: {} }\n"
    }

    /// One or two lines about different questions.
    private static func line(_ random: inout SeededGenerator) -> String {
        ["flag", "colour", "reasons", "count"].shuffled(using: &random)
            .prefix(Int.random(in: 1...2, using: &random))
            .map { "\($0): \(test(of: $0, &random))" }.joined(separator: ", ")
    }

    private static func test(of name: String, _ random: inout SeededGenerator) -> String {
        let values = [
            "flag": ["yes", "no"], "colour": ["red", "green"],
            "count": ["exactly 1", "at least 2", "1 to 3", "under 4", "[exactly 0, 2 to 3]"],
            "reasons": [
                "late", "[late, alone]", "{ all: [late, tired] }", "{ none: [alone] }",
                "{ any: [late, alone], none: [tired] }",
            ],
        ]
        let one = values[name]?.randomElement(using: &random) ?? ""
        let isPlain = !one.contains("[") && !one.contains("{")
        return [one, isPlain ? "[\(one), unanswered]" : one, "answered", "unanswered", one]
            .randomElement(using: &random) ?? one
    }
}

extension String {
    /// Whether a question is answered twice, or a decision expected twice.
    fileprivate var repeatsAKey: Bool {
        ["flag:", "colour:", "reasons:", "count:"].contains { key in
            split(separator: key, omittingEmptySubsequences: false).count > 2
        }
    }
}
