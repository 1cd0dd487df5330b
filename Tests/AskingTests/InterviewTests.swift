import Asking
import OrderedCollections
import RulePacks
import Testing

@Suite("An interview") struct InterviewTests {
    @Test("puts the questions in the order of the pack, only those that are asked")
    func order() throws {
        let enters = Array(repeating: "", count: 7)
        let session = try Session(SmallPack.read(), typing: enters)
        #expect(
            session.texts(.question) == [
                "What would you like to say?", "Which sessions would you like?",
                "What made it hard?", "How many weeks?", "How long ago was it?",
                "When are you not free?", "Do you have a way to get here?",
            ])
        #expect(session.interview.answers.given.isEmpty)
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
    }

    @Test("tells how far it has come")
    func progress() throws {
        let session = try Session(SmallPack.read(), typing: ["", ""])
        #expect(session.latest(.heading) == ["Question 3 of about 7"])
    }

    @Test("keeps the order of the pack, whatever was said first")
    func answersInOrder() throws {
        var session = try Session(SmallPack.read(), typing: ["", "1"])
        session.type("review", "1", "Hello", "")
        #expect(Array(session.interview.answers.given.keys) == ["words", "wish"])
    }

    @Test("explains what may be typed", arguments: ["?", "help"])
    func help(typed: String) throws {
        let session = try Session(SmallPack.read(), typing: [typed])
        let help = session.latest(.help)
        #expect(help.first == "One sentence is plenty.")
        for command in ["Enter", "-", "<", "review", "clear", "done", "Ctrl-C"] {
            #expect(help.contains { $0.hasPrefix("  \(command) ") })
        }
        #expect(session.entry == "own words; Enter skips")
    }

    @Test("takes no line once it is over")
    func over() throws {
        var session = try Session(SmallPack.read(), typing: ["done"])
        #expect(session.interview.outcome == Interview.Outcome())
        session.type("Hello", "")
        session.end()
        #expect(session.latest.isEmpty)
        #expect(session.interview.answers.given.isEmpty)
    }

    @Test("needs no question at all")
    func noQuestions() throws {
        let decision = """
            decision: pace
            title: The pace
            asks: At which pace?
            hit_policy: first
            options:
              usual: { name: As usual, plan: They begin as usual. }
            rules: []
            otherwise: { then: usual, because: Nothing speaks against it. }
            """
        var session = try Session(SmallPack.read(SmallPack.head + decision))
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
        session.type("<")
        #expect(session.latest(.note) == ["There is no question to go back to."])
        session.type("1")
        #expect(session.faults == ["'1' is not the number of a question; there is none"])
        session.type("")
        #expect(session.interview.outcome == Interview.Outcome())
    }
}
