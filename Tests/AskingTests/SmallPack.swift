import Diagnostics
import RulePacks
import TestSupport
import Testing

/// A pack with a question of each kind, and one early question that waits for a late one.
enum SmallPack {
    static func read(_ yaml: String = text) throws -> RulePack {
        var log = DiagnosticLog()
        let file = SourceFile(path: "pack.yaml", text: yaml)
        let pack = RulePack(files: [file], reportingTo: &log)
        return try #require(pack, "\(log.sorted.map(\.message))")
    }

    /// The pack that ships.
    static func shipped() throws -> RulePack {
        var log = DiagnosticLog()
        let folder = try #require(
            Fixture.all(in: "../..").first { $0.name == "Rules" }.flatMap {
                PackFolder(at: $0.path, reportingTo: &log)
            })
        return try #require(
            RulePack(files: folder.files, templates: folder.templates, reportingTo: &log))
    }

    static let text = head + questions + decision

    static let head = """
        pack: { name: Small, version: 1.0.0 }
        program:
          name: A program
          contact: { phone: 555-0100 }
          weeks: 2
          tracks:
            evening: { name: Evening, sessions: [Mon 18:00-21:00, Wed 18:00-21:00] }
          ramps:
            full: { sessions_per_week: [2] }

        """

    private static let questions = """
        questions:
          words:
            ask: What would you like to say?
            help: One sentence is plenty.
            type: text
          ride_help:
            ask: Would a ride help?
            type: yes_no
            ask_when: { ride: no }
          wish:
            ask: Which sessions would you like?
            type: choice
            choices: { mornings: In the morning, evenings: In the evening }
          hard:
            ask: What made it hard?
            type: choices
            choices: { hours: The hours, group: The group, pace: The pace }
          hours_more:
            ask: Anything about the hours?
            type: text
            ask_when: { hard: hours }
          weeks_done:
            ask: How many weeks?
            type: number
            range: 0 to 52
          away:
            ask: How long ago was it?
            type: duration
            range: 0 days to 10 years
          busy:
            ask: When are you not free?
            type: availability
          ride:
            ask: Do you have a way to get here?
            type: yes_no

        """

    private static let decision = """
        decision: pace
        title: The pace
        asks: At which pace?
        hit_policy: first
        options:
          slow: { name: Slow, plan: They begin slowly. }
          usual: { name: As usual, plan: They begin as usual. }
        rules:
          - id: pace-hours
            when: { hard: hours }
            then: slow
            because: The hours were hard.
        otherwise: { then: usual, because: Nothing speaks against it. }
        """
}
