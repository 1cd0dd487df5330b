import Diagnostics
import Testing

@Suite("Nearest names")
struct NearestNameTests {
    private static let keys = ["when", "then", "unless", "title", "hit_policy", "because"]

    @Test(
        "are found within one, two or three letters",
        arguments: [
            ("whne", "when"), ("wen", "when"), ("whenn", "when"), ("When", "when"),
            ("unles", "unless"), ("hit-polcy", "hit_policy"), ("hit policy", "hit_policy"),
            ("becuase", "because"), ("HIT_POLICY", "hit_policy"),
        ])
    func near(written: String, meant: String) {
        #expect(nearestName(to: written, among: Self.keys) == meant)
    }

    @Test(
        "are not found far away, nor for a name that is no word",
        arguments: ["wan", "question", "", "x", "tit", String(repeating: "when", count: 1_000)])
    func far(written: String) {
        #expect(nearestName(to: written, among: Self.keys) == nil)
    }

    @Test("are none when two are equally near")
    func tie() {
        #expect(nearestName(to: "day", among: ["may", "pay"]) == nil)
        #expect(nearestName(to: "day", among: ["may", "pay", "days", "Day"]) == "Day")
        #expect(nearestName(to: "day", among: ["may", "may"]) == "may")
    }

    @Test("make a question and a change of the name alone")
    func suggestion() throws {
        let file = SourceFile(path: "x.yaml", text: "\"whne\": 1\nwhne: 2\n\"wh\\u006ee\": 3\n")
        func written(_ line: Int, _ end: Int) -> Located<String> {
            Located(
                "whne",
                at: SourceRange(
                    file: file, start: SourcePosition(line: line, column: 1),
                    end: SourcePosition(line: line, column: end)))
        }
        let quoted = Diagnostic.suggestion(for: written(1, 7), among: Self.keys)
        #expect(quoted.text == "; did you mean 'when'?")
        let fix = try #require(quoted.fixIts.first)
        #expect((fix.range.start.column, fix.range.end.column) == (2, 6))
        #expect(fix.replacement == "when")
        let plain = Diagnostic.suggestion(for: written(2, 5), among: Self.keys)
        #expect(plain.fixIts.map(\.range) == [written(2, 5).range])
        let escaped = Diagnostic.suggestion(for: written(3, 12), among: Self.keys)
        #expect(escaped.text == "; did you mean 'when'?")
        #expect(escaped.fixIts.isEmpty)
        let far = Diagnostic.suggestion(
            for: Located("zzz", at: written(2, 5).range), among: Self.keys)
        #expect(far.text == "")
        #expect(far.fixIts.isEmpty)
    }
}
