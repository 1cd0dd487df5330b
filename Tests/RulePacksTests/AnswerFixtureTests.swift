import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("Faults of answers")
struct AnswerFixtureTests {
    @Test("are reported in plain words at their places", arguments: try fixtures("invalid"))
    func markers(fixture: Fixture) throws {
        let pack = try #require(try TestPack(adding: []).pack)
        let files = try fixture.files()
        var log = DiagnosticLog()
        for file in files {
            let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
            let answers = Answers(
                tree, to: pack, today: TestPack.today, reportingTo: &log)
            #expect(answers == nil)
        }
        expectDiagnostics(log.sorted, of: files)
    }

    @Test("are not seen where there are none", arguments: try fixtures("valid"))
    func silence(fixture: Fixture) throws {
        let pack = try #require(try TestPack(adding: []).pack)
        var log = DiagnosticLog()
        for file in try fixture.files() {
            let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
            let answers = Answers(
                tree, to: pack, today: TestPack.today, reportingTo: &log)
            #expect(answers != nil)
        }
        #expect(log.diagnostics == [])
    }

    private static func fixtures(_ folder: String) throws -> [Fixture] {
        try Fixture.all(in: "Fixtures/answers/\(folder)")
    }
}
