import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite("Faults of YAML")
struct DiagnosticFixtureTests {
    @Test("are reported in plain words at their places", arguments: try invalid())
    func markers(fixture: Fixture) throws {
        let files = try fixture.files()
        var log = DiagnosticLog()
        for file in files { _ = YAMLNode.parse(file, reportingTo: &log) }
        #expect(log.hasErrors)
        expectDiagnostics(log.diagnostics, of: files)
    }

    @Test("come in the order of the text", arguments: try invalid())
    func order(fixture: Fixture) throws {
        for file in try fixture.files() {
            var log = DiagnosticLog()
            _ = YAMLNode.parse(file, reportingTo: &log)
            #expect(log.diagnostics == log.sorted)
        }
    }

    @Test("leave a tree that can be used where only a key stands twice")
    func duplicateKey() throws {
        let file = SourceFile(path: "x.yaml", text: "a: 1\na: 2\nb: 3\n")
        var log = DiagnosticLog()
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        #expect(
            tree.dump() == """
                1:1-3:5 mapping
                  1:1-1:2 "a": 1:4-1:5 plain "1"
                  3:1-3:2 "b": 3:4-3:5 plain "3"

                """)
        let diagnostic = try #require(log.diagnostics.first)
        let first = SourceRange(
            file: file, start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))
        #expect(diagnostic.notes == [.init("first 'a' is here", at: first)])
    }

    private static func invalid() throws -> [Fixture] {
        try Fixture.all(in: "Fixtures/invalid", extension: "yaml")
    }
}
