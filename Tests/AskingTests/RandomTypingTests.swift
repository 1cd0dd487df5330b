import Asking
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("Random typing") struct RandomTypingTests {
    static let typed = [
        "", "", "", "-", "<", "back", "?", "review", "clear", "1", "2", "3", "0", "1 3", "9", "-4",
        "y", "n", "none", "5 weeks", "since 2026-09-14", "Mon all day", "Mon-Fri 08:00-16:30",
        "some words", "\"\\", " ", "\t", "a\u{202E}b", "prefer_not_to_say", "8", "yes",
    ]

    @Test("always leads on, and what was said reads back", arguments: 0..<40)
    func typing(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pack = try SmallPack.read()
        var session = try Session(pack, asksWhereToSave: seed.isMultiple(of: 2))
        for _ in 0..<120 where session.interview.outcome == nil {
            #expect(session.entry != nil)
            session.type([Self.typed.randomElement(using: &generator) ?? ""])
        }
        session.end()
        #expect(session.interview.outcome != nil)

        let said = session.interview.answers
        let ids = said.given.keys.compactMap { pack.questions.index(forKey: $0) }
        #expect(ids == ids.sorted())
        #expect((said.askedOn == nil) == said.given.isEmpty)
        var log = DiagnosticLog()
        let today = try Session.today
        let record = try #require(AnswersRecord(said, to: pack, today: today, reportingTo: &log))
        #expect(record.answers.given.mapValues(\.value) == said.given.mapValues(\.value))
    }

    @Test("comes to an end by skipping, wherever it is", arguments: 0..<20)
    func skipping(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var session = try Session(SmallPack.read())
        for _ in 0..<40 { session.type([Self.typed.randomElement(using: &generator) ?? ""]) }
        for _ in 0..<20 { session.type("") }
        #expect(session.interview.outcome != nil)
    }
}
