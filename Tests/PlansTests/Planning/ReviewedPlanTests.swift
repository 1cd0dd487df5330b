import CivilTime
import Diagnostics
import Plans
import RulePacks
import Testing

@Suite("A reviewed plan")
struct ReviewedPlanTests {
    @Test("holds what was decided, and keeps what the rules come to beside it")
    func verdicts() throws {
        let drafting = try Self.draft(
            """
            wish: less
            """,
            """
            decided:
              pace: { options: [whole], because: They feel ready. }
              extras: { options: [call, ride] }
              after: { options: [] }
            """)
        let pace = try drafting.decision("pace")
        #expect(pace.options.map(\.id.value) == ["whole"])
        #expect(pace.byRules.map(\.id.value) == ["lighter"])
        #expect(pace.verdict?.how == .chosen)
        #expect(pace.verdict?.because == "They feel ready.")
        #expect(pace.reasons.map(\.rule) == ["pace-less"])
        #expect(pace.isSettled && pace.possible.map(\.id.value) == ["whole"])
        let extras = try drafting.decision("extras")
        #expect(extras.options.map(\.id.value) == ["ride", "call"])
        #expect(extras.verdict?.how == .chosen)
        #expect(extras.verdict?.because == nil)
        let after = try drafting.decision("after")
        #expect(after.options.isEmpty)
        #expect(after.byRules.map(\.id.value) == ["usual"])
        #expect(after.verdict?.how == .declined)
    }

    @Test("calls accepted what the rules come to, until the answers come to something else")
    func accepted() throws {
        let review = "decided: { pace: { options: [lighter] }, after: { options: [gentle] } }"
        let before = try Self.draft("wish: less", review)
        #expect(try before.decision("pace").verdict?.how == .accepted)
        #expect(try before.decision("after").verdict?.how == .accepted)
        #expect(before.plan.objections.isEmpty)
        let later = try Self.draft("wish: full", review)
        #expect(try later.decision("pace").verdict?.how == .chosen)
        #expect(try later.decision("pace").options.map(\.id.value) == ["lighter"])
    }

    @Test("lets later decisions, weeks, steps and open questions follow")
    func following() throws {
        let open = try Self.draft("{}", "{}")
        #expect(
            open.plan.openQuestions.flatMap(\.changes).map(\.decision)
                == ["pace", "after"])
        #expect(open.plan.schedule.weeks.map(\.sessions.count) == [3, 3])
        let held = try Self.draft("{}", "decided: { pace: { options: [lighter] } }")
        #expect(try held.decision("after").options.map(\.id.value) == ["gentle"])
        let matched = try held.decision("after").reasons.flatMap(\.matched)
        #expect(matched.map(\.subject) == ["pace"])
        #expect(matched.map(\.answer) == ["lighter"])
        #expect(
            held.plan.openQuestions.flatMap(\.changes).map(\.decision) == ["extras"])
        let all = try Self.draft(
            "{}", "decided: { pace: { options: [lighter] }, extras: { options: [] } }")
        #expect(all.plan.openQuestions.isEmpty)
        #expect(held.plan.schedule.weeks.map(\.sessions.count) == [1, 1])
        #expect(held.plan.steps.map(\.what) == ["Call", "Look back", "Look back"])
    }

    @Test("declined as a whole is a plan all the same")
    func declined() throws {
        let drafting = try Self.draft(
            "wish: full",
            """
            decided:
              pace: { options: [] }
              after: { options: [] }
              extras: { options: [] }
              times: { options: [] }
            """)
        let plan = drafting.plan
        #expect(plan.decisions.allSatisfy { $0.options.isEmpty && $0.isSettled })
        #expect(
            plan.decisions.map(\.verdict?.how) == [.declined, .declined, .accepted, nil, .declined])
        #expect(plan.schedule.weeks.isEmpty)
        #expect(plan.steps.isEmpty)
        #expect(plan.notices.isEmpty)
        #expect(plan.openQuestions.isEmpty)
    }

    @Test("names the promises that what was decided breaks, with the reason or without")
    func promises() throws {
        let whole = "decided: { pace: { options: [whole] } }"
        let objections = try Self.draft("wish: less", whole).plan.objections
        #expect(objections.map(\.id) == ["less-for-who-asks"])
        #expect(objections.map(\.kind) == [.promise])
        #expect(objections.map(\.message) == ["Whoever asks for less begins with less."])
        #expect(objections.map(\.overruled) == [nil])
        let overruled = "overruled: { less-for-who-asks: They feel ready. }"
        let reasons = try Self.draft("wish: less", whole + "\n" + overruled).plan.objections
        #expect(reasons.map(\.overruled) == ["They feel ready."])
        #expect(try Self.draft("wish: full", whole).plan.objections.isEmpty)
        #expect(try Self.draft("wish: less", overruled).plan.objections.isEmpty)
    }

    @Test("names the policy only where the weeks part from it further than those of the rules")
    func policy() throws {
        let lighter = try Self.draft("wish: full", "decided: { pace: { options: [lighter] } }").plan
        #expect(lighter.objections.map(\.id) == ["hours_per_week", "days_between_sessions"])
        #expect(lighter.objections.map(\.kind) == [.policy, .policy])
        #expect(
            lighter.objections.first?.message
                == "Weeks 1 and 2 have 3 hours; the program's policy is at least 6 hours a week.")
        #expect(!lighter.checks.contains { $0.contains("policy") })

        let asked = try Self.draft("wish: less", "{}").plan
        #expect(asked.objections.isEmpty)
        #expect(asked.checks.count { $0.contains("policy") } == 2)
        let better = try Self.draft("wish: less", "decided: { pace: { options: [some] } }").plan
        #expect(better.checks.contains { $0.contains("policy") })
        #expect(better.objections.isEmpty)
    }

    @Test("has steps added, changed and struck")
    func steps() throws {
        let plan = try Self.draft(
            "wish: less",
            """
            steps:
              add:
                - { do: Ask about the bus pass, who: staff, by: check-in }
                - { do: Bring a book, who: client, by: today }
                - { do: Call, who: staff, by: today }
              change:
                - { step: Call, do: Write, client: We write., who: clinician, by: week 1 }
                - { step: Gone, do: Knock, who: staff, by: today }
              strike:
                - { step: Look back, due: week 2, because: Not needed. }
                - { step: Never was }
            """
        ).plan
        #expect(
            plan.steps.map(\.what) == [
                "Knock", "Bring a book", "Call", "Ask about the bus pass", "Write", "Look back",
            ])
        let write = try #require(plan.steps.first { $0.what == "Write" })
        #expect(write.origin == .changed(from: "Call"))
        #expect(write.client == "We write.")
        #expect(write.date?.isoText == "2026-11-23")
        #expect(plan.steps.first { $0.what == "Knock" }?.origin == .added)
        #expect(plan.steps.first { $0.what == "Bring a book" }?.client == "Bring a book")
        #expect(plan.steps.count { $0.what == "Look back" } == 1)
        #expect(plan.struck.map(\.step.what) == ["Look back"])
        #expect(plan.struck.map(\.step.by) == [.week(2)])
        #expect(plan.struck.map(\.because) == ["Not needed."])
        #expect(
            plan.notices == [
                "The step “Never was” is not in this plan any more, so there is nothing to strike."
            ])
    }

    @Test("means every step that says the same where no deadline is named")
    func sameSteps() throws {
        let struck = try Self.draft("wish: less", "steps: { strike: [{ step: Look back }] }").plan
        #expect(struck.struck.count == 2)
        #expect(!struck.steps.contains { $0.what == "Look back" })
        let changed = try Self.draft(
            "wish: less",
            "steps: { change: [{ step: Look back, do: Look ahead, who: staff, by: week 2 }] }"
        ).plan
        #expect(changed.steps.count { $0.what == "Look ahead" } == 1)
        #expect(!changed.steps.contains { $0.what == "Look back" })
        let same = try Self.draft(
            "wish: less",
            "steps: { change: [{ step: Call, do: Call, client: We call., who: staff, by: today }] }"
        ).plan
        #expect(same.steps.first { $0.what == "Call" }?.origin == .rules)
    }

    @Test("keeps the steps of safety screens out of the person's copy, changed ones too")
    func screens() throws {
        let reviewing = try Self.draft(
            "wish: less",
            """
            decided: { screens: { options: [screen] } }
            steps:
              change:
                - { step: Screen today, do: Talk today, client: We talk., who: clinician, by: today }
            """)
        let plan = reviewing.plan
        #expect(plan.steps.map(\.what).contains("Talk today"))
        #expect(plan.steps.first { $0.what == "Talk today" }?.client == "We talk.")
        let json = try reviewing.json(for: .client)
        #expect(!json.contains("We talk."))
        #expect(!json.contains("Talk today"))
        #expect(json.contains("We call."))
    }

    private static func draft(_ answers: String, _ review: String) throws -> Reviewing {
        try Reviewing(answers, review)
    }
}
