import CivilTime
import Diagnostics
import Foundation
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// A plan of a small pack, from answers and from what a clinician decided.
struct Reviewing {
    let pack: RulePack
    let answers: Answers
    let plan: Plan

    /// Fails the test where the pack or the answers cannot be read.
    init(
        _ answers: String, _ review: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = SourceFile(
            path: "answers.yaml",
            text: (answers == "{}" ? "answers: {}" : "answers: { \(answers) }")
                + (review == "{}" ? "" : "\n\(review)"))
        var log = DiagnosticLog()
        let pack = RulePack(files: Self.files, reportingTo: &log)
        let read = try #require(pack, "\(log.diagnostics)", sourceLocation: sourceLocation)
        let today = try CalendarDate.read("2026-11-22").get()
        let said = YAMLNode.parse(file, reportingTo: &log)
            .flatMap { Answers($0, to: read, today: today, reportingTo: &log) }
        try #require(log.diagnostics.isEmpty, "\(log.diagnostics)", sourceLocation: sourceLocation)
        self.pack = read
        self.answers = try #require(said, sourceLocation: sourceLocation)
        plan = Plan(self.answers, by: read, today: today)
    }

    func decision(_ id: String) throws -> PlannedDecision {
        try #require(plan.decisions.first { $0.id == id })
    }

    func text(for audience: Audience) throws -> String {
        var log = DiagnosticLog()
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        let template = try #require(templates.template(for: audience, reportingTo: &log))
        return MarkdownWriter().write(plan.document(by: template))
    }

    func json(for audience: Audience) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(PlanJSON(plan, for: audience)), as: UTF8.self)
    }

    private static let files = [
        SourceFile(path: "a-pack.yaml", text: head), SourceFile(path: "b-pace.yaml", text: pace),
        SourceFile(path: "c-after.yaml", text: after),
        SourceFile(path: "d-extras.yaml", text: extras),
        SourceFile(path: "e-screens.yaml", text: screens),
        SourceFile(path: "f-times.yaml", text: times),
    ]

    private static let head = """
        pack: { name: Reviewed, version: "1" }
        program:
          name: The program
          contact: { phone: 555-0100 }
          weeks: 2
          tracks: { day: { name: Day, sessions: [Mon 09:00-12:00, Wed 09:00-12:00, Fri 09:00-12:00] } }
          ramps:
            all: { sessions_per_week: [3] }
            two: { sessions_per_week: [2, 1] }
            one: { sessions_per_week: [1] }
          policy: { hours_per_week: 6 to 19, days_between_sessions: at most 3 }
        questions:
          wish: { ask: How much?, type: choice, choices: { full: All of it, less: Less } }
        promises:
          - id: less-for-who-asks
            says: Whoever asks for less begins with less.
            when: { wish: less }
            never: { pace: whole }
        """

    private static let pace = """
        decision: pace
        title: Pace
        hit_policy: first
        options:
          whole: { name: All sessions, plan: All sessions., ramp: all }
          some: { name: Some sessions, plan: Two and then one., ramp: two }
          lighter:
            name: Fewer sessions
            plan: One a week.
            ramp: one
            steps:
              - { do: Call, client: We call., who: staff, by: today }
              - { do: Look back, who: clinician, by: week 1 }
              - { do: Look back, who: clinician, by: week 2 }
        rules:
          - { id: pace-less, when: { wish: less }, then: lighter, because: They asked for less. }
        otherwise: { then: whole, because: Nobody asked for less. }
        """

    private static let after = """
        decision: after
        title: After that
        hit_policy: first
        options:
          usual: { name: As usual, plan: As usual. }
          gentle: { name: Gently, plan: Gently. }
        rules:
          - { id: after-lighter, when: { pace: lighter }, then: gentle, because: They begin with less. }
        otherwise: { then: usual, because: Nothing speaks for less. }
        """

    private static let extras = """
        decision: extras
        title: Extras
        hit_policy: collect
        part: staying
        options:
          ride: { name: A ride, plan: A ride. }
          call: { name: A call, plan: A call. }
        rules:
          - { id: extras-ride, when: { after: gentle, wish: full }, then: ride, because: It is far. }
        """

    private static let screens = """
        decision: screens
        title: A first look
        hit_policy: collect
        part: first_look
        options:
          screen:
            name: A screen
            plan: A screen today.
            steps: [{ do: Screen today, client: We look., who: clinician, by: today }]
        rules:
          - { id: screens-both, when: { pace: whole, after: gentle }, then: screen, because: Both. }
        """

    private static let times = """
        decision: times
        title: Times
        hit_policy: first
        options: { day: { name: Day, plan: In the day., track: day } }
        otherwise: { then: day, because: There is one track. }
        """
}
