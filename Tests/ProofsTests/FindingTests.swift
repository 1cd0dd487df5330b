import DecisionTables
import Diagnostics
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("What a proof finds")
struct FindingTests {
    @Test("is reported once, at its place, with an example", arguments: try findings())
    func markers(fixture: Fixture) throws {
        let files = try fixture.files()
        let proved = try ProvedPack(adding: files)
        expectDiagnostics(proved.log.sorted, of: files)
    }

    @Test("is nothing in a pack that is as it should be")
    func base() throws {
        #expect(try ProvedPack(adding: []).log.diagnostics == [])
    }

    @Test("is an error when a plan of no answers names no step")
    func noStep() throws {
        let base = try #require(Fixture.all(in: "Fixtures").first { $0.name == "base.yaml" })
        let files = try base.files().map {
            SourceFile(
                path: $0.path,
                text: $0.text.replacing(
                    "    steps: [{ do: Call, who: staff, by: today }]\n", with: ""))
        }
        let found = try ProvedPack(files).log.diagnostics
        #expect(found.map(\.id) == [.promiseBroken])
        #expect(found[0].message.hasPrefix("every plan names a next step"))
    }

    @Test("names the second place of each, and the answers that show it")
    func notes() throws {
        let proved = try ProvedPack(adding: Self.file("promise-broken.yaml"))
        #expect(
            proved.log.sorted[0].notes.map(\.message) == [
                "'pace' is decided by 'pace-ready' here",
                "these answers show it: {start_wish: smaller_first, ready: yes}",
            ])
        #expect(
            proved.log.sorted[1].notes.map(\.message) == [
                "'pace' is decided by 'otherwise' here",
                "these answers show it: {start_wish: full_at_once}",
            ])
        let conflict = try ProvedPack(adding: Self.file("conflict.yaml")).log.sorted
        #expect(conflict[0].notes.map(\.range.start.line) == [5, 6])
        let never = try ProvedPack(adding: Self.file("never-applies.yaml")).log.sorted
        #expect(never[0].notes.map(\.range.start.line) == [14, 15])
    }

    @Test("counts what is covered")
    func counts() throws {
        let proved = try ProvedPack(adding: Self.file("promise-broken.yaml")).proof
        let help = proved.decisions[0]
        #expect(help.ruleCount == 5)
        #expect(help.inputCount == 4)
        #expect(help.caseCount == 135)
        #expect(proved.caseCount == help.caseCount)
        let counts = proved.promises.map(\.caseCount)
        #expect(counts == [3, 3, 2])
        guard case .kept = proved.promises[2].outcome else {
            Issue.record("a promise that holds is kept")
            return
        }
    }

    private static func file(_ name: String) throws -> [SourceFile] {
        try #require(try findings().first { $0.name == name }).files()
    }

    private static func findings() throws -> [Fixture] {
        try Fixture.all(in: "Fixtures/findings", extension: "yaml")
    }

    @Test("about a rule that never decides names the options that no case leads to then")
    func optionsWithoutCases() throws {
        let proved = try ProvedPack(
            adding: """
                decision: greeting
                title: Greeting
                hit_policy: first
                options:
                  wave: { name: A wave, plan: Someone waves. }
                  song: { name: A song, plan: Someone sings. }
                rules:
                  - { id: wave, when: { ready: answered }, then: wave, because: They said something. }
                  - { id: sing, when: { ready: yes }, then: song, because: They are ready. }
                otherwise: { then: wave, because: Nothing was said. }
                """)
        let covered = try #require(proved.log.diagnostics.first { $0.id == .coveredRule })
        #expect(covered.notes.map(\.message).last == "no case leads to 'song' here")
        #expect(covered.notes.last?.range.start.line == 6)
    }

    @Test("about a line that always holds is said once, by the reading of the pack")
    func once() throws {
        let text = """
            decision: greeting
            title: Greeting
            hit_policy: first
            options: { wave: { name: A wave, plan: Someone waves. } }
            rules:
              - { id: wave, when: { ready: [yes, no, unanswered] }, then: wave, because: Always. }
            """
        let base = try #require(Fixture.all(in: "Fixtures").first { $0.name == "base.yaml" })
        var log = DiagnosticLog()
        let files = try base.files() + [SourceFile(path: "added.yaml", text: text)]
        let pack = try #require(RulePack(files: files, reportingTo: &log))
        #expect(log.diagnostics.map(\.id) == [.alwaysHolds])
        PackProof(pack).report(to: &log)
        #expect(!log.diagnostics.contains { $0.id == .redundantCondition })
    }
}
