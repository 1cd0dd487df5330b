import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing

@Suite("reentry rename")
struct RenameCommandTests {
    private func copy() throws -> (folder: TemporaryFolder, rules: URL) {
        let folder = try TemporaryFolder()
        let rules = folder.url.appending(path: "Rules")
        try FileManager.default.copyItem(at: Repository.folder.appending(path: "Rules"), to: rules)
        return (folder, rules)
    }

    private func texts(_ rules: URL) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: rules.path())
        return names.reduce(into: [:]) { texts, name in
            texts[name] = try? Data(contentsOf: rules.appending(path: name))
        }
    }

    @Test("shows what would change, and changes nothing")
    func shows() throws {
        let (folder, rules) = try copy()
        let before = try texts(rules)
        let run = try ToolRun("reentry rename pace-full-week-asked pace-full-week", in: folder.url)
        #expect(run.exitCode == 0)
        #expect(
            run.output.contains(
                """
                Rules/decisions/06-pace.yaml:68
                -   - id: pace-full-week-asked
                +   - id: pace-full-week

                """))
        #expect(
            run.output.contains(
                "would rename the rule 'pace-full-week-asked' to 'pace-full-week': "))
        #expect(run.output.contains("nothing was written"))
        #expect(!run.output.contains("saved answers"))
        #expect(try texts(rules) == before)
    }

    @Test("writes all files, which are then as good as before")
    func writes() throws {
        let (folder, rules) = try copy()
        let file = rules.appending(path: "questions/4-life-and-schedule.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
        let names = try texts(rules).keys.sorted()
        let run = try ToolRun(
            "reentry rename start_wish.full_at_once all_at_once --write", in: folder.url)
        #expect(run.exitCode == 0)
        #expect(
            run.output.contains("renamed the choice 'start_wish.full_at_once' to 'all_at_once'"))
        #expect(run.output.contains("saved answers that name it have to be changed by hand"))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions]
        #expect(mode as? Int == 0o640)
        #expect(try texts(rules).keys.sorted() == names)
        let check = try ToolRun("reentry check Rules --strict", in: folder.url)
        #expect(check.exitCode == 0, "\(check.errors)")
        let again = try ToolRun("reentry rename full_at_once x", in: folder.url)
        #expect(again.errors.contains("there is no name 'full_at_once' in these rules"))
    }

    @Test(
        "refuses what cannot be, and says why",
        arguments: [
            ("pace Pace", "'Pace' cannot name a decision"),
            ("pace track", "there is a decision 'track'"),
            ("no_such_thing a", "there is no name 'no_such_thing'"),
            ("same '' --kind choice", "there is no choice 'same'"),
            ("track '' --kind decision", "'' cannot name a decision"),
            ("start_wish.full_at_once null", "'null' already means something"),
            ("evening null --kind track", "'null' already means something"),
            ("track 4_tracks --kind decision", "an id begins with a letter [bad-id]\n"),
            ("evening_sessions_free free", "comes with the track 'evening'; rename that"),
        ])
    func refuses(arguments: String, message: String) throws {
        let (folder, rules) = try copy()
        let before = try texts(rules)
        let run = try ToolRun("reentry rename --write \(arguments)", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try texts(rules) == before)
    }

    @Test("says that a compiled pack is not changed, and '--update' and import do too")
    func compiled() throws {
        let (folder, _) = try copy()
        _ = try ToolRun("reentry compile -o pack.json", in: folder.url)
        try folder.write("output,because\n", to: "t.csv")
        for line in [
            "rename pace tempo --rules pack.json", "test pack.json --update --write",
            "import t.csv --rules pack.json",
        ] {
            let run = try ToolRun("reentry \(line)", in: folder.url)
            #expect(run.exitCode == 1 && run.output.isEmpty)
            #expect(
                run.errors.contains(
                    "made by 'reentry compile' and is not changed; change the folder"))
        }
    }

    @Test("writes no file if one of them cannot be written")
    func readOnly() throws {
        let (folder, rules) = try copy()
        let before = try texts(rules)
        let file = rules.appending(path: "questions/4-life-and-schedule.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path())
        let run = try ToolRun("reentry rename start_wish other_wish --write", in: folder.url)
        #expect(run.exitCode != 0)
        #expect(run.errors.contains("nothing was written"))
        #expect(try texts(rules) == before)
    }
}
