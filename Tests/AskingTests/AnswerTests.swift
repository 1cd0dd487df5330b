import Asking
import CivilTime
import OrderedCollections
import RulePacks
import Testing

@Suite("An answer") struct AnswerTests {
    @Test("is taken for each kind of question")
    func kinds() throws {
        let session = try Session(
            SmallPack.read(),
            typing: [
                "One line", "  and another", "", "2", "1 3", "The first bus", "", "4", "5 weeks",
                "Mon-Fri 08:00-16:30", "sat all day", "", "y",
            ])
        #expect(session.texts(.fault).isEmpty)
        #expect(session.value("words") == .text("One line\n  and another"))
        #expect(session.value("wish") == .choice("evenings"))
        #expect(session.value("hard") == .choices(["hours", "pace"]))
        #expect(session.value("hours_more") == .text("The first bus"))
        #expect(session.value("weeks_done") == .number(4))
        #expect(session.days == 35)
        #expect(
            session.busyLines == ["Mon-Fri 08:00-16:30", "sat all day"])
        #expect(session.value("ride") == .yesNo(true))
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
    }

    struct Way: Sendable, CustomTestStringConvertible {
        var skips: Int
        var typed: String
        var question: String
        var value: Answer.Value
        var testDescription: String { typed }

        init(_ skips: Int, _ typed: String, _ question: String, _ value: Answer.Value) {
            self.skips = skips
            self.typed = typed
            self.question = question
            self.value = value
        }
    }

    @Test("may be said in several ways", arguments: ways)
    func several(way: Way) throws {
        let lines = Array(repeating: "", count: way.skips) + [way.typed]
        let session = try Session(SmallPack.read(), typing: lines)
        #expect(session.value(way.question) == way.value)
    }

    static let ways = [
        Way(1, " evenings ", "wish", .choice("evenings")),
        Way(1, "Mornings", "wish", .choice("mornings")),
        Way(2, "3,1", "hard", .choices(["hours", "pace"])),
        Way(2, "group, pace", "hard", .choices(["group", "pace"])),
        Way(2, "2 2", "hard", .choices(["group"])),
        Way(2, "0", "hard", .choices([])),
        Way(2, "none", "hard", .choices([])),
        Way(2, "prefer_not_to_say", "hard", .preferredNotToSay),
        Way(6, "YES", "ride", .yesNo(true)),
        Way(6, "N", "ride", .yesNo(false)),
    ]

    @Test(
        "counts 'since' to the plan's date", arguments: ["since 2026-09-14", "Since: 2026-09-14"])
    func since(typed: String) throws {
        let session = try Session(SmallPack.read(), typing: ["", "", "", "", typed])
        #expect(session.days == 69)
    }

    @Test("may be that every time is free")
    func allFree() throws {
        let session = try Session(SmallPack.read(), typing: ["", "", "", "", "", "none", ""])
        #expect(session.value("busy") == .availability(.none, lines: []))
    }

    @Test("may be that the person would rather not say")
    func preferNotToSay() throws {
        let session = try Session(SmallPack.read(), typing: ["-", "-", "", "", "", "-"])
        #expect(session.value("words") == .preferredNotToSay)
        #expect(session.value("wish") == .preferredNotToSay)
        #expect(session.value("busy") == .preferredNotToSay)
        #expect(session.interview.answers.given.count == 3)
    }
}

extension Session {
    fileprivate var days: Int? {
        if case .days(let count)? = value("away") { count.days } else { nil }
    }

    fileprivate var busyLines: [String]? {
        if case .availability(_, let lines)? = value("busy") { lines } else { nil }
    }
}
