import CIFormats
import Diagnostics
import Testing

@Suite("Baselines")
struct BaselineTests {
    private static func finding(
        _ gist: String, aside: String = "", line: Int = 1
    ) -> Diagnostic {
        let place = SourcePosition(line: line, column: 1)
        let file = SourceFile(path: "Rules/a, \"b\".yaml", name: "a, \"b\".yaml", text: "")
        return Diagnostic(
            .error, .gap, gist, aside: aside, at: SourceRange(file: file, start: place, end: place))
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

    @Test("know a finding again whatever its example is")
    func aside() {
        let baseline = Baseline([Self.finding("a", aside: ", for example b")])
        let (new, gone) = baseline.comparing([
            Self.finding("a", aside: ", for example c"), Self.finding("a, for example b"),
        ])
        #expect(new.map(\.message) == ["a, for example b"])
        #expect(gone.isEmpty)
    }

    @Test("are not written where they could not be read again")
    func size() {
        #expect(Baseline((0..<1_000).map { Self.finding("\($0)") }).isReadable)
        let long = String(repeating: "a", count: 60_000)
        #expect(!Baseline((0..<80).map { Self.finding("\($0) \(long)") }).isReadable)
        #expect(!Baseline((0..<20_000).map { Self.finding("\($0)") }).isReadable)
    }

    private static let start = #"{"format": "reentry.baseline/1", "findings": "#

    @Test(
        "say where something stands that they do not have",
        arguments: [
            (
                #"{"format": "reentry.baseline/2"}"#, 12,
                "this baseline is written as 'reentry.baseline/2', "
            ),
            (#"{"format": "reentry.check/1"}"#, 12, "this is no baseline of reentry; "),
            (start + #"{}}"#, 46, "'findings' must be a list"),
            (
                start + #"[], "by": "A"}"#, 50,
                "'by' is not a key of a baseline; it has 'format', 'findings'"
            ),
            (start + #"["a"]}"#, 47, "a finding is '{ … }' with its keys"),
            (start + #"[{"id": "gap", "file": "a"}]}"#, 47, "a finding needs 'message'"),
            (start + #"[{"id": "gap", "file": [], "message": "a"}]}"#, 69, "'file' must be a text"),
            (
                start + #"[{"id": "gap", "line": "1", "file": "a", "message": "a"}]}"#, 61,
                "'line' is not a key of a finding; it has 'id', 'file', 'message'"
            ),
        ])
    func faults(text: String, column: Int, message: String) throws {
        var log = DiagnosticLog()
        #expect(Baseline(SourceFile(path: "known.json", text: text), reportingTo: &log) == nil)
        let fault = try #require(log.diagnostics.first)
        #expect(log.diagnostics.count == 1)
        #expect(fault.id == .badBaseline)
        #expect(fault.message.hasPrefix(message))
        #expect(fault.range.start == SourcePosition(line: 1, column: column))
    }

    @Test("that are too large say so")
    func tooLarge() {
        let many = Baseline((0..<20_000).map { Self.finding("\($0)") })
        var log = DiagnosticLog()
        #expect(Baseline(SourceFile(path: "known.json", text: many.text), reportingTo: &log) == nil)
        #expect(log.diagnostics.map(\.id) == [.tooLarge])
    }
}
