import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite("Trees")
struct TreeTests {
    @Test("have the texts and the exact ranges of what is written", arguments: try valid())
    func dump(fixture: Fixture) throws {
        for file in try fixture.files() {
            var log = DiagnosticLog()
            let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
            #expect(log.diagnostics == [])
            try expectGolden(tree.dump(), "Fixtures/valid/\(fixture.name).tree")
        }
    }

    private static func valid() throws -> [Fixture] {
        try Fixture.all(in: "Fixtures/valid", extension: "yaml")
            + Fixture.all(in: "Fixtures/valid", extension: "json")
    }
}
