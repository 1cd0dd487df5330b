import Foundation
import TestSupport
import Testing

@Suite("Samples")
struct SampleTests {
    static let today = "--today 2026-11-22"

    @Test("come to the plans beside them", arguments: try names())
    func plans(name: String) throws {
        let answers = try Self.answers(of: name)
        for (audience, file) in [("clinician", "plan.md"), ("client", "client.md")] {
            let run = try ToolRun("reentry plan \(answers) --audience \(audience) \(Self.today)")
            #expect(run.exitCode == 0)
            #expect(run.errors == "")
            try expectGolden(run.output, "../../../Samples/\(name)/\(file)")
        }
    }

    @Test("can be written in every format", arguments: try names())
    func formats(name: String) throws {
        let answers = try Self.answers(of: name)
        for audience in ["clinician", "client", "front-desk"] {
            let plan = "reentry plan \(answers) --audience \(audience) \(Self.today)"
            let text = try ToolRun(plan + " --format text --ascii")
            #expect(text.output.utf8.allSatisfy { $0 < 0x80 })
            let words = text.output.split(separator: "\n").filter { $0.count > 80 }
            #expect(words.allSatisfy { !$0.drop { $0 == " " }.contains(" ") })
            let html = try ToolRun(plan + " --format html")
            #expect(html.output.hasPrefix("<!DOCTYPE html>"))
            #expect(html.output.hasSuffix("</html>\n"))
            let json = try ToolRun(plan + " --format json")
            let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
            #expect((object as? [String: Any])?["format"] as? String == "reentry.plan/1")
        }
    }

    @Test("give the same bytes again, from another folder, and by a compiled pack")
    func sameBytes() throws {
        let root = Repository.folder.path()
        let answers = "'\(root)/Samples/everything-answered/answers.yaml'"
        let folder = try TemporaryFolder()
        let compiled = folder.path(of: "pack.json")
        #expect(try ToolRun("reentry compile -o '\(compiled)'").exitCode == 0)
        for format in ["markdown", "text", "html", "json"] {
            let plan = "reentry plan \(answers) --format \(format) \(Self.today)"
            let first = try ToolRun(plan)
            #expect(first.output != "")
            #expect(try ToolRun(plan).output == first.output)
            #expect(
                try ToolRun(plan, in: folder.url, rules: root + "/Rules").output == first.output)
            #expect(try ToolRun("\(plan) --rules '\(compiled)'").output == first.output)
            #expect(
                try ToolRun("\(plan) -o plan && cat plan", in: folder.url, rules: compiled).output
                    == first.output)
        }
    }

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: Repository.folder.appending(path: "Samples").path()
        ).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func answers(of name: String) throws -> String {
        let folder = Repository.folder.appending(path: "Samples/\(name)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return "Samples/\(name)/" + (try #require(files.first { $0.hasPrefix("answers.") }))
    }
}
