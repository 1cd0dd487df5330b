import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing

@Suite("What-if questions")
struct WhatIfTests {
    @Test("show the difference that an answer makes")
    func difference() throws {
        let text = try shown("{hard: [flooded]}", ["away=6 weeks"])
        #expect(
            text == """
                If away were 6 weeks (today: unanswered)
                ----------------------------------------

                - Pace of return (pace): open (Open) → ramp (A ramp)
                  - today otherwise decides: Nothing points one way.
                  - then pace-after-a-month decides: It was too much, and it has been a while.

                In the plan:

                - one more step: Look back (clinician, by week 1)
                - one more check: Confirm the level of care.

                2 decisions stay: supports, track.

                """)
    }

    @Test("say when nothing would change")
    func nothing() throws {
        let text = try shown("{away: 5 days}", ["away=6 days"])
        #expect(text.contains("Nothing in the plan would change."))
        let one = try shown("{wish: at_once}", ["away=6 days"], only: "pace")
        #expect(one.contains("The decision would stay as it is."))
    }

    @Test("take an answer away", arguments: ["wish=unanswered", "wish=", "wish=~"])
    func silence(argument: String) throws {
        let pack = try Packs.small()
        let answers = try Packs.answers("{wish: at_once, away: 5 days}", to: pack)
        let tried = try tried([argument], pack)
        #expect(tried.allSatisfy { $0.answer == nil })
        #expect(answers.trying(tried, of: pack.questions).given.keys == ["away"])
    }

    @Test("never show busy times")
    func privacy() throws {
        let text = try shown("{busy: [Mon 08:15-12:00]}", ["busy=[Tue 09:45-12:00]"])
        #expect(!text.contains("08:15") && !text.contains("09:45"))
        #expect(text.contains("busy were answered (today: answered)"))
    }

    @Test(
        "are reported at their place in the argument",
        arguments: [
            ("wihs=at_once", "1:1 this pack has no question 'wihs'; did you mean 'wish'?"),
            ("wish=at_onec", "1:6 'at_onec' is not a choice of 'wish'; did you mean 'at_once'?"),
            ("hard=[flooded, laet]", "1:16 'laet' is not a choice of 'hard'; did you mean 'late'?"),
        ])
    func diagnostics(argument: String, expected: String) throws {
        let pack = try Packs.small()
        var log = DiagnosticLog()
        let file = SourceFile(path: "--what-if", text: argument)
        let tried = TriedAnswer(
            file, to: pack.questions, today: try #require(Packs.today), reportingTo: &log)
        #expect(tried == nil)
        #expect(
            log.diagnostics.map { "1:\($0.range.start.column) \($0.message)" } == [expected])
        #expect(log.diagnostics.allSatisfy { $0.range.file === file })
    }

    private func tried(_ arguments: [String], _ pack: RulePack) throws -> [TriedAnswer] {
        var log = DiagnosticLog()
        let today = try #require(Packs.today)
        let tried = arguments.compactMap {
            TriedAnswer(
                SourceFile(path: "--what-if", text: $0), to: pack.questions, today: today,
                reportingTo: &log)
        }
        #expect(log.diagnostics.map(\.message) == [])
        return tried
    }

    private func shown(
        _ yaml: String, _ arguments: [String], only decision: ID? = nil
    ) throws -> String {
        let pack = try Packs.small()
        let whatIf = WhatIf(
            try tried(arguments, pack), after: try Packs.answers(yaml, to: pack), by: pack,
            today: try #require(Packs.today), only: decision)
        return TextWriter().write(whatIf.document)
    }
}
