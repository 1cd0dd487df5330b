import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("A review")
struct ReviewTests {
    @Test(
        "is empty where nothing was decided",
        arguments: [
            "{}", "decided:", "decided: {}", "decided: { pace: }", "decided: { pace: {} }",
            "decided: { pace: { options: } }", "overruled: ~", "overruled: { no-rush: }", "steps:",
            "steps: { add: , change: [], strike: null }",
        ])
    func nothing(text: String) throws {
        var read = try Self.pack()
        #expect(try #require(try read.answers(text)).review == Review())
    }

    @Test("is read in the order of the pack")
    func order() throws {
        var read = try Self.pack()
        let answers = try #require(
            try read.answers(
                """
                overruled: { hours_per_week: For two weeks., no-rush: They asked for it. }
                decided:
                  supports: { options: [ride, first_talk, ride] }
                  track: { options: [], because: They will see. }
                  pace: { options: [full_start] }
                """))
        let pack = try #require(read.pack)
        let decided = answers.review.decided
        #expect(Array(decided.keys) == pack.decisions.keys.filter { decided[$0] != nil })
        #expect(decided["supports"] == Decided(options: ["first_talk", "ride"]))
        #expect(decided["track"] == Decided(options: [], because: "They will see."))
        #expect(decided["pace"] == Decided(options: ["full_start"]))
        #expect(Array(answers.review.overruled.keys) == ["no-rush", "hours_per_week"])
        #expect(answers.review.overruled["hours_per_week"] == "For two weeks.")
    }

    @Test("names only those parts of the policy that there are")
    func policy() throws {
        var read = try Self.pack()
        #expect(try read.answers("overruled: { days_between_sessions: They asked. }") == nil)
        #expect(
            read.log.diagnostics.map(\.message) == [
                "there is no promise or policy 'days_between_sessions'; there are 'no-rush', 'hours_per_week'"
            ])
        read.log = DiagnosticLog()
        #expect(try read.answers("overruled: { no-rush: [They asked.], hours_per_wek: x }") == nil)
        #expect(
            read.log.sorted.map(\.message) == [
                "'no-rush' must be a text; a list is here",
                "there is no promise or policy 'hours_per_wek'; did you mean 'hours_per_week'?",
            ])
    }

    @Test("keeps its steps, each with what it stands for")
    func steps() throws {
        var read = try Self.pack()
        let steps = try #require(
            try read.answers(
                """
                steps:
                  add: [{ do: Ask, who: client, by: week 3, client: I ask. }]
                  change: [{ step: Call, due: today, do: Write, who: staff, by: first group }]
                  strike: [{ step: Wait }, { step: Meet, due: week 2, because: Met already. }]
                """)
        ).review.steps
        #expect(steps.added.map(\.what.value) == ["Ask"])
        #expect(steps.added.map(\.client?.value) == ["I ask."])
        #expect(steps.added.map(\.by) == [.week(3)])
        #expect(steps.changed.map(\.target) == [.init(what: "Call", due: .today)])
        #expect(steps.changed.map(\.step.what.value) == ["Write"])
        #expect(
            steps.struck == [
                .init(.init(what: "Wait")),
                .init(.init(what: "Meet", due: .week(2)), because: "Met already."),
            ])
    }

    @Test("reads back from its file as it is, hostile words too", arguments: hostile)
    func roundTrip(words: String) throws {
        var read = try Self.pack()
        var answers = try #require(
            try read.answers("{ label: A-17, answers: { ready: yes, own_words: Hello } }"))
        let place = try #require(answers.label).range
        let step = Step(
            what: Located(words, at: place), client: Located(words, at: place), who: .client,
            by: .checkIn)
        answers.review = Review(
            decided: [
                "pace": Decided(options: ["slow_start"], because: words),
                "supports": Decided(options: ["first_talk", "ride"]),
                "track": Decided(options: [], because: words),
            ],
            overruled: ["no-rush": words, "hours_per_week": words],
            steps: StepChanges(
                added: [step, Step(what: step.what, who: .staff, by: .week(12))],
                changed: [
                    .init(.init(what: words, due: .firstGroup), to: step),
                    .init(.init(what: words), to: step),
                ],
                struck: [.init(.init(what: words), because: words), .init(.init(what: words))]))
        let again = try #require(try read.answers(answers.fileText))
        #expect(again.review == answers.review)
        #expect(again.given.mapValues(\.value) == answers.given.mapValues(\.value))
        #expect(again.label == answers.label)
        #expect(again.fileText == answers.fileText)
        #expect(read.log.diagnostics.isEmpty)
    }

    static let hostile = [
        "plain", "null", "~", "- a", "# not a comment", "a: b", "{a: [b", "'", "\"", "\\",
        "\\n\\t\\u0000", "  two spaces", "trailing  ", "tab\there", "a\n  b\n    c", "a\n\\ b\n\"",
        "---\n...\n--- x", "& * ! | > @ `", "<<", "{{#x}}{{/x}}", "Zoë 約束 🌿 e\u{301}", "=1+1",
        "\nbegins late", "ends late\n\n", "a\rb", String(repeating: "\"\\\n", count: 2_000),
    ]

    @Test("reads back whatever random words it has", arguments: 0..<40)
    func randomWords(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = Array("\"\\\n\t :#-[]{}&*!|>'%@`,?ab é🌿")
        let text = (0..<80).compactMap { _ in alphabet.randomElement(using: &generator) }
        try roundTrip(words: "x" + String(text))
    }

    @Test("keeps its names from being those of questions", arguments: ["decided", "steps"])
    func reserved(name: String) throws {
        let read = try TestPack(
            adding: "questions: { \(name): { ask: What?, type: text } }")
        #expect(
            read.log.diagnostics.map(\.message) == [
                "'\(name)' already means something in a test or an answer; choose another id"
            ])
    }

    /// The small pack with a promise and a policy.
    private static func pack() throws -> TestPack {
        let base = try TestPack(adding: [])
        let program = try #require(base.files.first { $0.name == "program.yaml" })
        let policy = SourceFile(
            path: "program.yaml", text: program.text + "  policy: { hours_per_week: 3 to 19 }\n")
        let promises = SourceFile(
            path: "promises.yaml",
            text: """
                promises:
                  - id: no-rush
                    says: Whoever is not ready begins slowly.
                    when: { ready: no }
                    never: { pace: full_start }
                """)
        return try TestPack(adding: [policy, promises])
    }
}
