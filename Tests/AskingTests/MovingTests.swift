import Asking
import OrderedCollections
import RulePacks
import Testing

@Suite("Moving about in an interview") struct MovingTests {
    @Test("goes back one question at a time, and keeps what was said", arguments: ["<", "back"])
    func back(typed: String) throws {
        var session = try Session(SmallPack.read(), typing: ["Hello", "", "2", typed])
        #expect(session.question == "Which sessions would you like?")
        #expect(session.latest(.note) == ["So far:", "  In the evening"])
        session.type(typed)
        #expect(session.question == "What would you like to say?")
        session.type(typed)
        #expect(session.latest(.note).first == "This is the first question.")
        session.type("", "", "")
        #expect(session.question == "How many weeks?")
        #expect(session.value("words") == .text("Hello"))
        #expect(session.value("wish") == .choice("evenings"))
    }

    @Test("lets an answer be given anew, or taken back")
    func anew() throws {
        var session = try Session(SmallPack.read(), typing: ["Hello", "", "2", "<", "1", "<"])
        #expect(session.value("wish") == .choice("mornings"))
        session.type("clear")
        #expect(session.value("wish") == nil)
        #expect(session.question == "What made it hard?")
        session.type("review", "1", "clear")
        #expect(session.interview.answers.given.isEmpty)
        #expect(session.interview.answers.askedOn == nil)
    }

    @Test("asks what an answer brings up, and no longer what it does not")
    func askWhen() throws {
        var session = try Session(SmallPack.read(), typing: ["", "", "1"])
        #expect(session.question == "Anything about the hours?")
        #expect(session.latest(.heading) == ["Question 4 of about 8"])
        session.type("Early buses", "", "<", "<")
        #expect(session.question == "What made it hard?")
        session.type("2")
        #expect(session.question == "How many weeks?")
        session.type("<")
        #expect(session.question == "What made it hard?")
    }

    @Test("asks an early question that a late answer brings up, before the end")
    func lateAnswer() throws {
        var session = try Session(SmallPack.read(), typing: ["", "", "", "", "", "", "n"])
        #expect(session.question == "Would a ride help?")
        session.type("y")
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
        session.type("<")
        #expect(session.question == "Would a ride help?")
        session.type("<")
        #expect(session.question == "Do you have a way to get here?")
    }

    @Test("shows an answer that is set aside, and keeps it")
    func setAside() throws {
        var session = try Session(SmallPack.read(), typing: ["", "", "1", "Early buses", ""])
        session.type("review", "3", "2")
        let list = session.latest.map(\.text)
        let place = try #require(
            list.firstIndex(of: "Set aside, since it is not asked with these answers:"))
        #expect(
            list[(place + 1)...(place + 2)].map { $0.drop { $0 == " " } } == [
                "Anything about the hours?", "“Early buses”",
            ])
        #expect(session.value("hours_more") == .text("Early buses"))
        session.type("3", "1")
        #expect(!session.latest.map(\.text).contains { $0.hasPrefix("Set aside") })
    }

    @Test("lists what was said, and changes an answer from there")
    func review() throws {
        var session = try Session(
            SmallPack.read(), typing: ["Hello", "you", "", "2", "-", "review"])
        #expect(
            session.latest.map(\.text) == [
                "What was said",
                "   1  What would you like to say?", "        “Hello", "        you”",
                "   2  Which sessions would you like?", "        In the evening",
                "   3  What made it hard?", "        Would rather not say",
                "Open: 4-7", "Enter goes on; a number changes an answer",
            ])
        session.type("2")
        #expect(session.question == "Which sessions would you like?")
        session.type("1")
        #expect(session.latest.map(\.text).contains("        In the morning"))
        session.type("")
        #expect(session.question == "How many weeks?")
    }

    @Test("answers an open question from a review, and does not put it again")
    func openQuestion() throws {
        let session = try Session(
            SmallPack.read(), typing: ["review", "2", "1", "1", "Hi", "", ""])
        #expect(session.question == "What made it hard?")
        #expect(session.value("words") == .text("Hi"))
        #expect(session.value("wish") == .choice("mornings"))
    }

    @Test("says kindly that nothing was said")
    func emptyReview() throws {
        var session = try Session(SmallPack.read(), typing: ["review"])
        #expect(session.latest(.heading) == ["Nothing was said so far, and that is fine"])
        session.type("<")
        #expect(session.question == "What would you like to say?")
    }

    @Test(
        "leaves a review by what is no number of a question",
        arguments: ["0", "8", "-3", "two", "1.5"])
    func wrongNumber(typed: String) throws {
        let session = try Session(SmallPack.read(), typing: ["review", typed])
        #expect(session.faults == ["'\(typed)' is not the number of a question; write 1 to 7"])
        #expect(session.entry == "Enter goes on; a number changes an answer")
    }

    @Test("asks what a change at the end brings up, before the plan is drafted")
    func changeAtTheEnd() throws {
        var session = try Session(SmallPack.read(), typing: Array(repeating: "", count: 7))
        session.type("3", "1")
        #expect(session.question == "Anything about the hours?")
        session.type("")
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
        session.type("")
        #expect(session.interview.outcome == Interview.Outcome())
    }

    @Test("ends at once, with what there is", arguments: ["done", "DONE"])
    func done(typed: String) throws {
        let session = try Session(SmallPack.read(), typing: ["", "2", typed])
        #expect(session.interview.outcome == Interview.Outcome())
        #expect(session.value("wish") == .choice("evenings"))
    }

    @Test("keeps the lines of an unfinished answer when the input ends")
    func endOfInput() throws {
        var session = try Session(SmallPack.read(), typing: ["One", "two"])
        session.end()
        #expect(session.interview.outcome == Interview.Outcome())
        #expect(session.value("words") == .text("One\ntwo"))
    }

    @Test("keeps busy times entered so far when it goes elsewhere")
    func leavingBusyTimes() throws {
        let start = Array(repeating: "", count: 5)
        var session = try Session(SmallPack.read(), typing: start + ["Mon all day", "back"])
        #expect(session.question == "How long ago was it?")
        session.type("")
        #expect(session.latest(.note) == ["Left open.", "So far:", "  Mon all day"])
    }
}
