import Asking
import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing

@Suite("Questions that can still change something") struct MatteringTests {
    @Test("are put in the order of the pack, with those for the person's own words, and no others")
    func onlyThese() throws {
        var session = try Session(SmallPack.read(), asksEverything: false)
        #expect(session.question == "What would you like to say?")
        #expect(session.latest(.note).first?.hasSuffix("waits until the end.") == true)
        session.type("")
        #expect(session.question == "What made it hard?")
        #expect(session.latest(.heading) == ["Question 3 of about 7"])
    }

    @Test("leave the rest for the end, where it is offered")
    func rest() throws {
        var session = try Session(SmallPack.read(), asksEverything: false, typing: ["", "2"])
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
        #expect(
            session.latest(.note).last
                == "5 questions are left that would change nothing in what the plan offers; what is said still goes into it. Type 'rest' to go through them anyway."
        )
        session.type("Rest")
        #expect(session.question == "Which sessions would you like?")
        session.type("", "", "", "")
        #expect(session.question == "Do you have a way to get here?")
        session.type("")
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
        #expect(session.latest(.note).allSatisfy { !$0.contains("'rest'") })
    }

    @Test("may be left for the rest from a review")
    func restFromReview() throws {
        let session = try Session(
            SmallPack.read(), asksEverything: false, typing: ["review", "rest"])
        #expect(session.question == "Which sessions would you like?")
    }

    @Test("come back when an answer is taken back")
    func takenBack() throws {
        var session = try Session(SmallPack.read(), asksEverything: false, typing: ["", "2"])
        session.type("<")
        #expect(session.question == "What made it hard?")
        session.type("clear")
        #expect(session.entry?.hasPrefix("Draft the plan?") == true)
    }

    @Test("are all that a person is asked, and end with all settled", arguments: 9..<12)
    func shipped(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pack = try SmallPack.shipped()
        var session = try Session(pack, asksEverything: false)
        var count = 0
        while session.entry?.hasPrefix("Draft") == false {
            let question = try #require(
                pack.questions.values.first { $0.ask.value == session.question })
            let plan = Plan(session.interview.answers, by: pack, today: try Session.today)
            let open = plan.openQuestions.first { $0.question == question.id.value }
            let isMoving = plan.decisions.contains { decision in
                decision.isSettled
                    && decision.possible.map(\.id.value) != decision.options.map(\.id.value)
            }
            let isOwnWords = if case .text = question.kind { true } else { false }
            try #require(
                isOwnWords || (open?.isAsked ?? isMoving), "seed \(seed), \(question.id.value)")
            session.type(Self.someAnswer(to: question, using: &generator))
            count += 1
            try #require(session.faults == [], "seed \(seed), \(question.id.value)")
            try #require(count <= pack.questions.count, "seed \(seed)")
        }
        #expect(session.faults == [])
        let plan = Plan(session.interview.answers, by: pack, today: try Session.today)
        #expect(plan.openQuestions == [])
        for decision in plan.decisions {
            #expect(decision.isSettled && decision.isExact, "seed \(seed), \(decision.id)")
            #expect(
                Set(decision.possible.map(\.id.value)) == Set(decision.options.map(\.id.value)),
                "seed \(seed), \(decision.id)")
        }
    }

    private static func someAnswer(
        to question: Question, using generator: inout SeededGenerator
    ) -> [String] {
        switch question.kind {
        case .yesNo: [Bool.random(using: &generator) ? "y" : "n"]
        case .choice(let choices): ["\(Int.random(in: 1...choices.count, using: &generator))"]
        case .choices(let choices): ["\(Int.random(in: 0...choices.count, using: &generator))"]
        case .number(let range): ["\(Int.random(in: range, using: &generator))"]
        case .duration(let range): ["\(Int.random(in: range, using: &generator)) days"]
        case .availability:
            [["none", ""], ["Mon-Fri 08:00-16:30", ""], ["Mon 17:00-19:00", ""]]
                .randomElement(using: &generator) ?? ["none", ""]
        case .text: ["some words", ""]
        }
    }
}
