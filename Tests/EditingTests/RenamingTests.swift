import Diagnostics
import Editing
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("Renaming")
struct RenamingTests {
    /// A name of each kind; each takes several readings of the pack.
    private static let sample: [Name] = {
        guard let pack = try? EditedPack.shipped() else { return [] }
        var generator = SeededGenerator(seed: 5)
        let names = pack.index.catalog.definitions.keys
        return NameKind.allCases.flatMap { kind in
            names.filter { $0.kind == kind }.shuffled(using: &generator).prefix(1)
        }
    }()

    @Test("leaves every decision of the shipped pack as it was", arguments: sample)
    func shipped(name: Name) throws {
        let pack = try EditedPack.shipped()
        var log = DiagnosticLog()
        let new = name.kind.joint == "-" ? "quite-another-name" : "quite_another_name"
        let renaming = try #require(pack.rename(name, to: new, reportingTo: &log))
        #expect(log.diagnostics.isEmpty)
        let before = try #require(RulePack(files: pack.files, reportingTo: &log))
        let after = try #require(
            RulePack(files: renaming.files(after: pack.files), reportingTo: &log))
        #expect(log.diagnostics.isEmpty)
        #expect(before.decides(like: after))
        #expect(findings(of: before) == findings(of: after))
        // Back again, every byte is as it was.
        let changed = EditedPack(renaming.files(after: pack.files))
        let newName = Name(name.kind, new, of: name.question)
        let back = try #require(changed.rename(newName, to: name.id, reportingTo: &log))
        #expect(back.files(after: changed.files).map(\.text) == pack.files.map(\.text))
    }

    private func findings(of pack: RulePack) -> [Diagnostic.ID] {
        var log = DiagnosticLog()
        pack.check(on: Day.any, reportingTo: &log)
        return log.diagnostics.map(\.id)
    }

    @Test("has names of every kind to try")
    func kinds() {
        #expect(Set(Self.sample.map(\.kind)) == Set(NameKind.allCases))
    }

    @Test("changes a track in its facts too")
    func facts() throws {
        let pack = try EditedPack()
        var log = DiagnosticLog()
        let renaming = try #require(
            pack.rename(Name(.track, "morning"), to: "early", reportingTo: &log))
        let files = renaming.files(after: pack.files)
        let rules = try #require(files.first { $0.name == "decisions/track.yaml" })
        #expect(rules.text.contains("{ early_sessions_free: at least 1 }"))
        #expect(rules.text.contains("track: early }"))
        #expect(rules.text.contains("morning_track: { name: Morning track"))
    }

    @Test("changes names in quotes, behind anchors, and not through aliases")
    func forms() throws {
        let file = SourceFile(
            path: "decisions/supports.yaml", name: "decisions/supports.yaml",
            text: """
                decision: supports
                title: Supports
                hit_policy: collect
                options:
                  first_talk: { name: A first talk, plan: A talk before the first group. }
                rules:
                  - id: supports-one
                    when: { setting: &home "home", "made_it_hard": 'flooded' }
                    then: first_talk
                    because: They would like to talk first.
                  - id: supports-two
                    when: { setting: *home }
                    then: 'first_talk'
                    because: Getting there took much.
                """)
        let pack = try EditedPack(adding: [file])
        var log = DiagnosticLog()
        let home = Name(.choice, "home", of: "setting")
        let one = try #require(pack.rename(home, to: "house", reportingTo: &log))
        let changed = try #require(one.files(after: pack.files).first { $0.name == file.name })
        #expect(changed.text.contains("setting: &home \"house\""))
        #expect(changed.text.contains("setting: *home }"))
        let option = try #require(
            pack.rename(Name(.option, "first_talk"), to: "a_talk", reportingTo: &log))
        let other = try #require(option.files(after: pack.files).first { $0.name == file.name })
        #expect(other.text.contains("then: 'a_talk'"))
        #expect(log.diagnostics.isEmpty)
    }

    @Test("refuses where letters of the name are escapes")
    func escapes() throws {
        let file = SourceFile(
            path: "more.yaml", name: "more.yaml",
            text:
                #"promises: [{ id: a, says: A, when: { setting: "h\u006Fme" }, never: { pace: x } }]"#
        )
        let pack = try EditedPack(adding: [file])
        var log = DiagnosticLog()
        let home = Name(.choice, "home", of: "setting")
        #expect(pack.rename(home, to: "house", reportingTo: &log) == nil)
        #expect(log.diagnostics.map(\.id) == [.unsupportedYAML])
        #expect(log.diagnostics.first?.range.text == #""h\u006Fme""#)
    }

    @Test(
        "refuses a name that cannot be",
        arguments: [
            ("Early Start", "such as 'early_start'"), ("setting", "'setting' is its name already"),
            ("ready", "there is a question 'ready' already"),
            ("pace", "there is a decision 'pace' already"),
            ("morning_sessions_free", "would have a fault"), ("answers", "would have a fault"),
        ])
    func refused(new: String, message: String) throws {
        let pack = try EditedPack()
        var log = DiagnosticLog()
        #expect(pack.rename(Name(.question, "setting"), to: new, reportingTo: &log) == nil)
        #expect(log.diagnostics.count == 1)
        #expect(
            log.diagnostics.first?.message.contains(message) ?? false,
            "\(log.diagnostics.map(\.message))")
    }

    @Test("asks which, where several things have the name")
    func ambiguous() throws {
        let file = SourceFile(
            path: "more.yaml", name: "more.yaml",
            text:
                "questions:\n  other: { ask: Which?, type: choice, choices: { home: Home, pace: Pace } }\n"
        )
        let pack = try EditedPack(adding: [file])
        var log = DiagnosticLog()
        #expect(search("home", in: pack, &log) == nil)
        #expect(
            log.diagnostics.last?.message
                == "'home' is the name of 2 things; say which with 'setting.home' or 'other.home'")
        #expect(search("pace", in: pack, &log) == nil)
        #expect(
            log.diagnostics.last?.message
                == "'pace' is the name of 2 things; say which with '--kind decision' or '--kind choice'"
        )
        #expect(search("pace", .choice, in: pack, &log) == Name(.choice, "pace", of: "other"))
        #expect(search("other.home", in: pack, &log) == Name(.choice, "home", of: "other"))
        #expect(search("flodded", in: pack, &log) == nil)
        #expect(
            log.diagnostics.last?.message
                == "there is no name 'flodded' in these rules; did you mean 'flooded'?")
    }

    private func search(
        _ written: String, _ kind: NameKind? = nil, in pack: EditedPack,
        _ log: inout DiagnosticLog
    ) -> Name? {
        NameSearch(written, kind: kind, in: pack.index.catalog)
            .only(at: .wholeOf(written), reportingTo: &log)
    }
}
