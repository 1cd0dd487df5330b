import Foundation
import TestSupport
import Testing

@Suite("The import command")
struct ImportCommandTests {
    @Test("gives back the file that the table was made from")
    func sameFile() throws {
        let folder = try TemporaryFolder()
        let csv = folder.path(of: "pace.csv")
        #expect(try ToolRun(["table", "pace", "--format", "csv", "-o", csv]).exitCode == 0)
        let bytes = try Data(contentsOf: URL(filePath: csv))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let imported = try ToolRun(["import", csv])
        #expect(imported.exitCode == 0)
        #expect(imported.errors.isEmpty)
        #expect(imported.output == (try Repository.text("Rules/decisions/06-pace.yaml")))
    }

    @Test("writes a new decision into the pack, and nothing while a cell is wrong")
    func writing() throws {
        let folder = try TemporaryFolder()
        let rules = folder.path(of: "Rules")
        try FileManager.default.copyItem(
            atPath: Repository.folder.appending(path: "Rules").path(), toPath: rules)
        let table = """
            table_id,hit_policy,track_wish,output,output_name,output_plan,because
            parking,U,evenin,park_behind,Park behind,Cars stand behind the house.,It is dark.
            """
        let csv = try folder.write(table, to: "parking.csv")
        let wrong = try ToolRun(["import", csv, "--rules", rules, "--write"])
        #expect(wrong.exitCode == 1)
        #expect(
            wrong.errors.contains(
                "parking.csv:2:11: error: 'evenin' is not a choice of 'track_wish'; did you mean 'evening'? (row 2, column C) [unknown-value]"
            ))
        let place = rules + "/decisions/parking.yaml"
        #expect(!FileManager.default.fileExists(atPath: place))
        try folder.write(table.replacing("evenin,", with: "evening,"), to: "parking.csv")
        let right = try ToolRun(["import", csv, "--rules", rules, "--write"])
        #expect(right.exitCode == 0)
        #expect(right.errors.isEmpty)
        let made = try String(contentsOfFile: place, encoding: .utf8)
        #expect(made.contains("plan: Cars stand behind the house.\n"))
        let shown = try ToolRun(["table", "parking", "--rules", rules])
        #expect(shown.output.contains("park_behind"))
    }

    @Test("reads a table from standard input, and takes one place to write to")
    func places() throws {
        let piped = try ToolRun(
            "reentry table track --format csv | reentry import - --decision track")
        #expect(piped.output == (try Repository.text("Rules/decisions/04-track.yaml")))
        #expect(try ToolRun(["import", "x.csv", "--write", "-o", "y.yaml"]).exitCode == 64)
        #expect(try ToolRun(["import", "nowhere.csv"]).errors.contains("does not exist"))
    }

    @Test("says of UTF-16 what to do")
    func otherEncoding() throws {
        let folder = try TemporaryFolder()
        let csv = try folder.write([0xFF, 0xFE, 0x61, 0x00] as [UInt8], to: "t.csv")
        let run = try ToolRun(["import", csv])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("the file is UTF-16; save it as UTF-8 [not-utf8]"))
    }
}
