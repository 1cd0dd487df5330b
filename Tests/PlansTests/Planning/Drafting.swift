import CivilTime
import Diagnostics
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// A plan of a small pack, from answers as one would write them.
struct Drafting {
    let pack: RulePack
    let plan: Plan

    /// Fails the test where the pack or the answers cannot be read.
    init(
        _ answers: String, pack text: String = planningPack, today: String = "2026-11-22",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var log = DiagnosticLog()
        let file = SourceFile(path: "pack.yaml", text: text)
        let pack = RulePack(files: [file], reportingTo: &log)
        try #require(log.diagnostics.isEmpty, "\(log.diagnostics)", sourceLocation: sourceLocation)
        let day = try CalendarDate.read(today).get()
        let tree = YAMLNode.parse(
            SourceFile(path: "answers.yaml", text: answers), reportingTo: &log)
        self.pack = try #require(pack, sourceLocation: sourceLocation)
        let said = Answers(
            try #require(tree, sourceLocation: sourceLocation), to: self.pack, today: day,
            reportingTo: &log)
        try #require(log.diagnostics.isEmpty, "\(log.diagnostics)", sourceLocation: sourceLocation)
        plan = Plan(
            try #require(said, sourceLocation: sourceLocation), by: self.pack, today: day)
    }

    func decision(_ id: String) throws -> PlannedDecision {
        try #require(plan.decisions.first { $0.id == id })
    }
}

/// Every effect on the weeks, two options that want the same one, a gap, and a chain of questions.
private let planningPack = """
    pack: { name: Planning, version: "1", review_by: 2026-12-01, sources: { talk: A talk } }
    program:
      name: The program
      contact: { phone: 555-0100 }
      weeks: 3
      tracks:
        evening: { name: Evening, sessions: [Mon 18:00-21:00, Wed 18:00-21:00, Fri 18:00-21:00] }
        morning: { name: Morning, sessions: [Tue 09:00-12:00] }
      ramps:
        slow: { sessions_per_week: [1, 2, 3], review: every week }
      groups:
        evening_a: { track: evening, name: Group A }
        evening_b: { track: evening, name: Group B }
        morning_a: { track: morning, name: Group C }
      closed: [2026-12-02]
      policy: { hours_per_week: 9 to 19, days_between_sessions: at most 2 }
    questions:
      wish: { ask: What would you like?, type: choices, choices: { evening: Evenings, slow: A slow start, twice: Both tracks, new_group: Another group, old_group: My group } }
      group: { ask: Which group were you in?, type: choice, choices_from: groups }
      away: { ask: How long has it been?, type: duration, range: 0 days to 1 year }
      why_long: { ask: What kept you away?, type: text, ask_when: { away: more than 30 days } }
      sure: { ask: Are you sure?, type: yes_no, ask_when: { away: more than 30 days } }
      busy: { ask: When are you busy?, type: availability }
    decision: week
    title: The week
    hit_policy: collect
    options:
      evening:
        name: Evening track
        plan: Evenings.
        track: evening
        steps:
          - { do: Meet the group, who: staff, by: first group }
          - { do: Hold the check-in, client: We talk., who: clinician, by: check-in }
          - { do: Choose a time, who: client, by: today }
      morning: { name: Morning track, plan: Mornings., track: morning }
      slow:
        name: Slow
        plan: Less first.
        ramp: slow
        online: 1 per week
        first_sessions: { count: 1, mode: listen }
        checks: [Confirm the level of care.]
        steps: [{ do: Hold the check-in, client: We talk., who: clinician, by: check-in }]
      new_group: { name: Another, plan: Another group., group: another }
      old_group: { name: The same, plan: The same group., group: same }
    rules:
      - { id: week-evening, when: { wish: evening }, then: evening, because: They asked for evenings., source: talk, note: Ask again. }
      - { id: week-twice, when: { wish: twice }, then: [evening, morning], because: They asked for both. }
      - { id: week-slow, when: { wish: slow }, then: slow, because: They asked for less. }
      - { id: week-new-group, when: { wish: new_group }, then: new_group, because: They asked for another group. }
      - { id: week-old-group, when: { wish: old_group }, then: old_group, because: They asked for their group. }
    """
