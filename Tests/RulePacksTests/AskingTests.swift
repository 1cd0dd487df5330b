import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import Testing

@Suite("Questions that wait for others")
struct AskingTests {
    /// A question that waits for one that waits for a third, and one that waits for a fact.
    private static let chain = """
        questions:
          c: { ask: C?, type: yes_no, ask_when: { b: yes } }
          d: { ask: D?, type: text, ask_when: { morning_sessions_free: exactly 0 } }
          b: { ask: B?, type: yes_no, ask_when: { a: [yes, unanswered] } }
          a: { ask: A?, type: yes_no }
        decision: chained
        title: Chained
        hit_policy: first
        options: { seen: { name: Seen, plan: Seen. }, unseen: { name: Unseen, plan: Unseen. } }
        rules:
          - { id: c-answered, when: { c: answered }, then: seen, because: C was answered. }
          - { id: d-answered, when: { d: answered }, then: seen, because: D was answered. }
        otherwise: { then: unseen, because: Neither was. }
        """

    @Test(
        "are put when what they wait for was said",
        arguments: [
            ("{ a: yes, b: yes, c: no }", [], "seen"),
            ("{ b: yes, c: no }", [], "seen"),
            ("{ a: no, b: yes, c: no }", ["b", "c"], "unseen"),
            ("{ a: yes, b: no, c: no }", ["c"], "unseen"),
            ("{ c: yes }", ["c"], "unseen"),
            ("{ a: prefer_not_to_say, b: yes, c: yes }", [], "seen"),
            ("{ d: Words }", ["d"], "unseen"),
            ("{ d: Words, busy: [Mon 09:00-10:00] }", ["d"], "unseen"),
            ("{ d: Words, busy: [Mon-Wed 09:00-10:00] }", [], "seen"),
        ])
    func chains(answers: String, setAside: [ID], result: ID) throws {
        var read = try TestPack(adding: Self.chain)
        let given = try #require(try read.answers(answers))
        let pack = try #require(read.pack)
        #expect(Set(pack.asked(given).setAside.map(\.question)) == Set(setAside))
        #expect(pack.results(given)["chained"] == [result])
        var log = DiagnosticLog()
        pack.reportSetAside(given, to: &log)
        #expect(log.diagnostics.map(\.id) == setAside.map { _ in .notAsked })
    }

    @Test("come after what they wait for")
    func order() throws {
        let pack = try #require(try TestPack(adding: Self.chain).pack)
        let order = pack.questionsInAskingOrder.map { pack.questions.values[$0].id.value }
        #expect(order.count == pack.questions.count)
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        for (early, late) in [("a", "b"), ("b", "c"), ("busy", "d")] {
            #expect(try #require(places[early]) < #require(places[late]))
        }
    }

    @Test(
        "give a fact for each track",
        arguments: [
            ("{}", [nil, nil]), ("busy: []", [2, 1]), ("busy: [Wed all day]", [1, 1]),
            ("busy: [Mon 08:00-09:00, Mon 12:00-13:00]", [2, 1]),
            ("busy: [Mon-Fri 11:59-18:01]", [0, 0]), ("busy: prefer_not_to_say", [nil, nil]),
        ] as [(String, [Int?])])
    func facts(answers: String, free: [Int?]) throws {
        var read = try TestPack(adding: [])
        let given = try #require(try read.answers(answers))
        let pack = try #require(read.pack)
        #expect(pack.facts.map(\.id) == ["morning_sessions_free", "evening_sessions_free"])
        let values = pack.asked(given).values.suffix(2)
        #expect(Array(values) == free.map { $0.map(Value.scalar) ?? .unanswered })
    }
}
