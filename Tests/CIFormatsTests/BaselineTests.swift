import CIFormats
import Diagnostics
import Testing

@Suite("Baselines")
struct BaselineTests {
    private static func finding(_ message: String, line: Int = 1) -> Diagnostic {
        let place = SourcePosition(line: line, column: 1)
        let file = SourceFile(path: "Rules/a, \"b\".yaml", name: "a, \"b\".yaml", text: "")
        return Diagnostic(
            .error, .gap, message, at: SourceRange(file: file, start: place, end: place))
    }

    @Test("come back from their text as they were")
    func text() throws {
        let baseline = Baseline(["a 🌱", "\"b\"\\\n", "a 🌱"].map { Self.finding($0) })
        let file = SourceFile(path: "known.json", text: baseline.text)
        var log = DiagnosticLog()
        let read = try #require(Baseline(file, reportingTo: &log))
        #expect(log.diagnostics.isEmpty)
        #expect(read.entries == baseline.entries)
        #expect(read.entries.count == 3)
        let none = SourceFile(path: "known.json", text: Baseline([]).text)
        #expect(Baseline(none, reportingTo: &log)?.entries.isEmpty == true)
    }

    @Test("know a finding again wherever its line is, and as often as it was there")
    func comparing() {
        let baseline = Baseline([Self.finding("a"), Self.finding("a"), Self.finding("b")])
        let now = [
            Self.finding("a", line: 7), Self.finding("c"), Self.finding("b"), Self.finding("b"),
        ]
        let (new, gone) = baseline.comparing(now)
        #expect(new == [Self.finding("c"), Self.finding("b")])
        #expect(gone.map(\.message) == ["a"])
    }
}
