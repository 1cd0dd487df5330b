import DecisionTables
import Diagnostics
import Proofs
import TestSupport
import Testing

@Suite("A budget")
struct BudgetTests {
    @Test("that is reached is named, with all that is not proved for it")
    func reached() throws {
        let proved = try ProvedPack(adding: [Self.pairs, Self.later], budget: 300)
        #expect(
            proved.log.sorted.filter { $0.id == .notProved }.map(\.message) == [
                "not proved: the budget of 300 nodes was reached in decision 'pairs'",
                "not proved: 'a-pair-is-found'; the budget of 300 nodes does not reach 'pairs', which it is about",
                "not proved: 'a-pair-is-soon'; the budget of 300 nodes does not reach 'later', which it is about",
            ])
        let notes = proved.log.diagnostics.filter { $0.id == .notProved }.flatMap(\.notes)
        #expect(
            notes.map(\.message) == ["so 'later', which looks at it, is not proved here"])
        #expect(proved.proof.decisions.map(\.isProved) == [true, false, false])
        #expect(proved.proof.decisions[0].gaps.isEmpty)
    }

    @Test("that is enough leaves nothing unsaid")
    func enough() throws {
        let proved = try ProvedPack(adding: [Self.pairs, Self.later], budget: 100_000)
        #expect(proved.log.diagnostics.filter { $0.id == .notProved } == [])
        #expect(proved.proof.decisions.filter { !$0.isProved }.isEmpty)
        #expect(!proved.proof.decisions[1].gaps.restCount.isZero)
    }

    @Test("that is too small for diagrams still lets boxes prove what they can")
    func boxes() throws {
        let complete = SourceFile(
            path: Self.pairs.path,
            text: Self.pairs.text + "otherwise: { then: missing, because: There is none. }\n")
        let proved = try ProvedPack(adding: [complete, Self.later], budget: 300)
        #expect(
            proved.log.sorted.first?.message
                == "not proved: the budget of 300 nodes was reached in decision 'pairs', beyond its gaps and overlaps"
        )
        #expect(proved.proof.decisions.map(\.isProved) == [true, true, false])
    }

    @Test("of next to nothing proves next to nothing, and ends")
    func tiny() throws {
        for budget in [1, 2, 10] {
            let proved = try ProvedPack(adding: [Self.pairs, Self.later], budget: budget)
            #expect(proved.log.diagnostics.contains { $0.id == .notProved })
            #expect(!proved.log.diagnostics.contains { $0.id == .gap || $0.id == .promiseBroken })
        }
    }

    /// Which of ten has both a first and a second part: no diagram says that in a small way, since
    /// the choices of one question stay together.
    private static let pairs: SourceFile = {
        func choices(_ name: String) -> String {
            (0..<10).map { "\(name)_\($0): A choice" }.joined(separator: ", ")
        }
        let rules = (0..<10).map { index in
            """
              - id: pairs-\(index)
                when: { some: some_\(index), more: more_\(index) }
                then: found
                because: Number \(index) is there.

            """
        }
        return SourceFile(
            path: "pairs.yaml",
            text: """
                questions:
                  some: { ask: Some?, type: choices, choices: { \(choices("some")) } }
                  more: { ask: More?, type: choices, choices: { \(choices("more")) } }
                decision: pairs
                title: Pairs
                hit_policy: first
                options:
                  found: { name: Found, plan: A pair. }
                  missing: { name: Missing, plan: No pair. }
                rules:
                \(rules.joined())
                """)
    }()

    private static let later = SourceFile(
        path: "zlater.yaml",
        text: """
            decision: later
            title: Later
            hit_policy: unique
            options:
              soon: { name: Soon, plan: Soon. }
              late: { name: Late, plan: Late. }
            rules:
              - { id: later-soon, when: { pairs: found }, then: soon, because: There is a pair. }
              - { id: later-late, when: { pairs: missing }, then: late, because: There is none. }
              - { id: later-both, when: { pairs: found }, then: late, because: There is one. }
            promises:
              - id: a-pair-is-found
                says: A pair is found.
                when: { some: some_0, more: more_0 }
                always: { pairs: found }
              - id: a-pair-is-soon
                says: A pair is soon.
                when: { some: some_0, more: more_0 }
                never: { later: late }
            """)
}
