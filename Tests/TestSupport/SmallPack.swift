public import Diagnostics

/// A pack with a table of each hit policy and a test of each kind, small enough to be read whole.
public enum SmallPack {
    /// Read in this order, which is that of their names.
    public static let files = [
        SourceFile(path: "small/a-pack.yaml", name: "a-pack.yaml", text: head),
        SourceFile(path: "small/b-pace.yaml", name: "b-pace.yaml", text: pace),
        SourceFile(path: "small/c-supports.yaml", name: "c-supports.yaml", text: supports),
        SourceFile(path: "small/d-track.yaml", name: "d-track.yaml", text: track),
    ]

    public static let templates = [
        SourceFile(
            path: "small/templates/client.mustache", name: "templates/client.mustache",
            text: "# Your plan\n")
    ]

    private static let head = """
        pack:
          name: A small pack
          version: "2"
          reviewed_on: 2026-11-01
          sources: { talk: What people told us. }
        program:
          name: The program
          contact: { phone: 555-0100 }
          weeks: 4
          tracks:
            evening: { name: Evening, sessions: [Mon 18:00-21:00, Wed 18:00-21:00] }
          ramps:
            full: { sessions_per_week: [2] }
            slow: { sessions_per_week: [1, 2] }
        questions:
          wish:
            ask: How would you like to begin?
            type: choice
            choices: { at_once: All at once, small: With less }
          hard:
            ask: What made it hard?
            type: choices
            choices: { flooded: It was too much, alone: I felt alone, late: It was too late }
          away:
            ask: How long has it been?
            help: A guess is fine.
            type: duration
            range: 0 days to 1 year
            bands: { short: under 31 days, long: 31 to 365 days }
          done:
            ask: How many weeks were you here?
            type: number
            range: 0 to 9
            ask_when: { away: [long, unanswered], hard: { none: [late] } }
          busy:
            ask: When are you busy?
            type: availability
        """

    private static let pace = """
        decision: pace
        title: Pace of return
        asks: How much to begin with?
        hit_policy: first
        options:
          whole: { name: The full week, plan: All sessions., ramp: full }
          ramp:
            name: A ramp
            plan: Less first.
            client: You begin with less.
            ramp: slow
            steps: [{ do: Look back together, who: clinician, by: week 1 }]
            checks: [Confirm the level of care.]
          open: { name: Open, plan: Choose together. }
        rules:
          - id: pace-asked
            when: { wish: at_once }
            then: whole
            because: They asked for it.
            source: talk
          - id: pace-after-a-month
            when: { away: more than 30 days }
            when_any:
              - { hard: { any: [flooded, late] } }
              - { hard: { all: [alone, late] }, done: [under 2, 4 to 5] }
            unless:
              - { wish: at_once }
              - { done: at least 6, evening_sessions_free: exactly 2 }
            then: ramp
            because: It was too much, and it has been a while.
            note: Thirty days is an example.
          - id: pace-small
            when: { wish: { not: at_once } }
            then: ramp
            because: They asked for less.
        otherwise: { then: open, because: Nothing points one way. }
        """

    private static let supports = """
        decision: supports
        title: Supports
        hit_policy: collect
        options:
          buddy: { name: A buddy, plan: Somebody to sit with. }
          call: { name: A call, plan: A call in the first week. }
        rules:
          - id: support-alone
            when: { hard: alone }
            then: [buddy, call]
            because: They felt alone.
          - id: support-slow-start
            when: { pace: [ramp, open] }
            then: call
            because: The first weeks are light.
        """

    private static let track = """
        decision: track
        title: Track
        hit_policy: unique
        options:
          evening: { name: Evenings, plan: Sessions in the evening., track: evening }
          talk: { name: Talk first, plan: Talk about the week. }
        rules:
          - id: track-free
            when: { evening_sessions_free: at least 1 }
            then: evening
            because: Some evenings are free.
          - id: track-taken
            when: { evening_sessions_free: [exactly 0, unanswered] }
            then: talk
            because: No evening is known to be free.
        """
}
