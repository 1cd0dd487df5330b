import Foundation
import TestSupport
import Testing

@Suite("Fixing a pack")
struct FixTests {
    private static let faulty = """
        decision: pace
        title: Pace of return
        hit_polcy: first
        options:
          full_schedule: { name: The full week, plan: All weekly sessions., ramp: full }
          three_week_ramp: { name: A ramp, plan: One session first., ramp: three_week }
        rules:
          - id: pace-flooded
            when: { made_it_hard: "floded", time_away: "> 14 days" }
            then: three_week_rmp
            because: Sessions stirred up too much.
        otherwise: { then: full_schedule, because: Nothing was said about the pace. }

        """

    /// A pack whose decision has four slips, and a second one with another.
    private static func folder(mark: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Tests/EndToEndTests/Fixtures/doubtful"),
            to: folder.url.appending(path: "Rules"))
        try folder.write(mark + faulty, to: "Rules/pace.yaml")
        try folder.write(
            "promises:\n  - { id: p-one, says: No ramp, never: { pace: three_week_rampp } }\n",
            to: "Rules/promises.yaml")
        return folder
    }

    private static func text(_ name: String, in folder: TemporaryFolder) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    @Test("corrects every slip, says which, and keeps a file's mode and byte order mark")
    func fixes() throws {
        let folder = try Self.folder(mark: "\u{FEFF}")
        let path = folder.path(of: "Rules/pace.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let run = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(run.errors.contains("Rules/pace.yaml:3:1: fixed: write 'hit_policy' [unknown-key]"))
        #expect(run.errors.contains("fixed 5 places in 2 files\n"))
        let bytes = try Data(contentsOf: URL(filePath: path))
        let mended = Self.faulty.replacing("hit_polcy", with: "hit_policy")
            .replacing("floded", with: "flooded").replacing(
                "three_week_rmp", with: "three_week_ramp"
            )
            .replacing("\"> 14 days\"", with: "more than 14 days")
        #expect(bytes == Data("\u{FEFF}\(mended)".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o640)
        #expect(try Self.text("Rules/promises.yaml", in: folder).contains("three_week_ramp }"))
        let again = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(again.errors.contains("there was nothing to fix by itself\n"))
        #expect(try folder.contents == ["Rules"])
    }

    @Test("changes nothing when one of the files may not be written")
    func readOnly() throws {
        let folder = try Self.folder()
        let path = folder.path(of: "Rules/promises.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        let run = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(
            run.errors == """
                Error: 'Rules/promises.yaml' cannot be written: it is read-only; nothing was written

                """)
        #expect(try Self.text("Rules/pace.yaml", in: folder) == Self.faulty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "Rules"))
        #expect(names.sorted() == ["pace.yaml", "pack.yaml", "promises.yaml"])
    }

    @Test("leaves a slip whose fix leads to another error")
    func leftOut() throws {
        let folder = try Self.folder()
        try folder.write(
            Self.faulty.replacing(
                "then: three_week_rmp", with: "then: three_week_ramp\n    becuase: x"),
            to: "Rules/pace.yaml")
        let run = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("left 1 place as before, where the fix that is near leads to"))
        #expect(run.errors.contains("error: 'becuase' is not a key of a rule"))
        #expect(try Self.text("Rules/pace.yaml", in: folder).contains("    becuase: x\n"))
        #expect(try Self.text("Rules/pace.yaml", in: folder).contains("made_it_hard: \"flooded\""))
    }

    @Test("corrects a slip where the name is given, not wherever it is used")
    func definition() throws {
        let folder = try Self.folder()
        let rules = (1...3).map {
            "  - { id: pace-\($0), when: { time_away: exactly \($0) days }, then: three_week_ramp, because: It is so. }\n"
        }.joined()
        let text = """
            decision: pace
            title: Pace of return
            hit_policy: first
            options:
              full_schedule: { name: The full week, plan: All weekly sessions., ramp: full }
              three_week_rmap: { name: A ramp, plan: One session first., ramp: three_week }
            otherwise: { then: full_schedule, because: Nothing was said about the pace. }
            rules:

            """
        try folder.write(text + rules, to: "Rules/pace.yaml")
        try folder.write("{}", to: "Rules/promises.yaml")
        let run = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(run.errors.contains("fixed 1 place in 1 file\n"))
        let mended = text.replacing("three_week_rmap", with: "three_week_ramp") + rules
        #expect(try Self.text("Rules/pace.yaml", in: folder) == mended)
    }

    @Test("changes no name for another that is there")
    func otherName() throws {
        let folder = try Self.folder()
        let text = Self.faulty.replacing("hit_polcy", with: "hit_policy")
            .replacing("floded", with: "flooded").replacing("\"> 14 days\"", with: "no more than 9")
            .replacing("three_week_rmp", with: "four_week_ramp")
        try folder.write(text, to: "Rules/pace.yaml")
        try folder.write("{}", to: "Rules/promises.yaml")
        let run = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(run.errors.contains("there was nothing to fix by itself\n"))
        #expect(try Self.text("Rules/pace.yaml", in: folder) == text)
    }

    @Test("follows a link to the file that it stands for")
    func link() throws {
        let folder = try Self.folder()
        let pace = folder.url.appending(path: "Rules/pace.yaml")
        try FileManager.default.moveItem(at: pace, to: folder.url.appending(path: "elsewhere"))
        try FileManager.default.createSymbolicLink(
            at: pace, withDestinationURL: folder.url.appending(path: "elsewhere"))
        _ = try ToolRun("reentry check Rules --fix", in: folder.url)
        #expect(try Self.text("elsewhere", in: folder).contains("hit_policy"))
        #expect(
            try FileManager.default.attributesOfItem(atPath: pace.path())[.type]
                as? FileAttributeType
                == .typeSymbolicLink)
    }

    @Test("is for the files of a folder")
    func otherPlaces() throws {
        let folder = try Self.folder()
        try folder.write("{}", to: "pack.json")
        for (place, words) in [
            ("-", "'--fix' changes files on disk"), ("pack.json", "'pack.json' is one file"),
            ("HEAD:Rules", "check the revision out first"),
        ] {
            let run = try ToolRun("reentry check --fix -- \(place)", in: folder.url)
            #expect(run.exitCode == 64)
            #expect(run.errors.contains(words))
        }
    }
}
