import DecisionTables
import Diagnostics
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

/// Small random packs of which every case can be tried.
@Suite("Proofs of random packs")
struct PromiseOracleTests {
    @Test("say what trying every case says", arguments: 0..<12)
    func agreement(block: Int) throws {
        for seed in UInt64(block * 20)..<UInt64(block * 20 + 20) {
            var random = SeededGenerator(seed: seed)
            let pack = try Self.pack(&random)
            let proof = PackProof(pack)
            let cases = Self.possibleCases(of: pack)
            for promise in proof.promises {
                let written = pack.promises.values[promise.promise]
                let broken = cases.filter { Self.breaks($0, written) }
                switch promise.outcome {
                case .kept: #expect(broken.isEmpty, "seed \(seed), \(written.id.value)")
                case .broken(let found):
                    let fewest = broken.map(\.answerCount).min()
                    let shown = Case(found.values, of: pack)
                    #expect(Self.breaks(shown, written), "seed \(seed), \(written.id.value)")
                    #expect(shown.answerCount == fewest, "seed \(seed), \(written.id.value)")
                case .notProved: Issue.record("seed \(seed): \(written.id.value) is not proved")
                }
            }
            for decision in proof.decisions {
                let gaps = cases.filter { $0.outcomes[decision.decision].isGap }
                #expect(gaps.isEmpty == decision.gaps.isEmpty, "seed \(seed)")
            }
            let meet = cases.contains { $0.hasTwoTracks }
            #expect(proof.conflicts.isEmpty != meet, "seed \(seed)")
        }
    }

    /// A way of answering and what comes of it.
    private struct Case {
        let answerCount: Int
        let outcomes: [Outcome]
        let values: [Value?]

        init(_ said: [Value], of pack: RulePack) {
            answerCount = said.count { $0 != .unanswered }
            outcomes = pack.compiled.outcomes(of: said)
            values = pack.compiled.values(of: said, with: outcomes)
        }

        /// The first option of each decision puts on a track.
        var hasTwoTracks: Bool { outcomes.allSatisfy { $0.options.contains(0) } }

        func holds(_ block: RulePacks.Block) -> Bool {
            block.lines.allSatisfy { line in
                values[line.input].map { line.test.accepts($0) } ?? false
            }
        }
    }

    private static func breaks(_ tried: Case, _ promise: Promise) -> Bool {
        let conditions = promise.conditions
        guard tried.holds(conditions.when), !conditions.unless.contains(where: tried.holds),
            conditions.whenAny.isEmpty || conditions.whenAny.contains(where: tried.holds)
        else { return false }
        let isMissing = promise.always.map { !tried.holds($0) } ?? false
        return isMissing || promise.never.map(tried.holds) ?? false
    }

    private static func possibleCases(of pack: RulePack) -> [Case] {
        let answered: [[Value]] = [
            [.scalar(0), .scalar(1)], [.scalar(0), .scalar(1)],
            [.subset([]), .subset([0]), .subset([1]), .subset([0, 1])],
            (0...2).map(Value.scalar),
        ]
        return answered.reduce([[]]) { said, values in
            said.flatMap { said in ([.unanswered] + values).map { said + [$0] } }
        }
        .filter { pack.asked(saying: $0).values == $0 }.map { Case($0, of: pack) }
    }
}

extension PromiseOracleTests {
    private static func pack(_ random: inout SeededGenerator) throws -> RulePack {
        var log = DiagnosticLog()
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
                choices: { late: Late, alone: Alone }
                \(waits ? "ask_when: { colour: \(test(of: "colour", &random)) }" : "")
              count: { ask: How many?, type: number, range: 0 to 2 }
            promises:
              - id: first
                says: A promise.
                when: { \(line(&random)) }
                never: { d0: a\(Int.random(in: 0..<3, using: &random)) }
              - id: second
                says: A promise.
                unless: { \(line(&random)) }
                always: { d1: b\(Int.random(in: 0..<2, using: &random)) }
              - id: third
                says: A promise.
                when_any: [{ \(line(&random)) }, { \(line(&random)) }]
                never: { d0: a0, d1: b1 }

            """,
            decision("d0", policy: "first", options: ["a0", "a1", "a2"], &random),
            decision("d1", policy: "collect", options: ["b0", "b1"], &random),
        ]
        let files = texts.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
        let pack = RulePack(files: files, reportingTo: &log)
        return try #require(pack, "\(log.sorted.map(\.message)) \(texts)")
    }

    private static func decision(
        _ id: String, policy: String, options: [String], _ random: inout SeededGenerator
    ) -> String {
        let defined = options.enumerated().map { index, option in
            "  \(option): { name: Name, plan: Words.\(index == 0 ? ", track: main" : "") }\n"
        }
        let rules = (0..<Int.random(in: 1...4, using: &random)).map { number in
            let looksBack = id == "d1" && Bool.random(using: &random)
            let when = line(&random) + (looksBack ? ", d0: [a0, a2]" : "")
            let option = options.randomElement(using: &random) ?? options[0]
            return
                "  - { id: \(id)-\(number), when: { \(when) }, then: \(option), because: So it is. }\n"
        }
        let otherwise =
            Bool.random(using: &random) ? "otherwise: { then: \(options[1]), because: No. }\n" : ""
        return """
            decision: \(id)
            title: Decision
            hit_policy: \(policy)
            options:
            \(defined.joined())rules:
            \(rules.joined())\(otherwise)
            """
    }

    /// One or two lines about different questions.
    private static func line(_ random: inout SeededGenerator) -> String {
        ["flag", "colour", "reasons", "count"].shuffled(using: &random)
            .prefix(Int.random(in: 1...2, using: &random))
            .map { "\($0): \(test(of: $0, &random))" }.joined(separator: ", ")
    }

    private static func test(of name: String, _ random: inout SeededGenerator) -> String {
        let values = [
            "flag": ["yes", "no"], "colour": ["red", "green"], "reasons": ["late", "alone"],
            "count": ["exactly 1", "at least 2"],
        ]
        let one = values[name]?.randomElement(using: &random) ?? ""
        let none = name == "reasons" ? "{ none: [\(one)] }" : "{ not: \(one) }"
        return [one, "[\(one), unanswered]", "answered", "unanswered", none]
            .randomElement(using: &random) ?? one
    }
}
