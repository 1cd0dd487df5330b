import Diagnostics
import Testing

@Suite("Diagnostics as text")
struct TextFormatterTests {
    private let file = SourceFile(
        path: "Rules/resume.yaml",
        text: """
            decision: resume
            rules:
              - id: resume-weeks
                when: { time_away: 1 week }





              - id: resume-month
            """)

    private func range(
        _ line: Int, _ column: Int, to endLine: Int? = nil, _ end: Int, in file: SourceFile? = nil
    ) -> SourceRange {
        SourceRange(
            file: file ?? self.file, start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: endLine ?? line, column: end))
    }

    private func excerpt(_ text: String, _ column: Int, _ end: Int) -> String {
        let file = SourceFile(path: "x", text: text)
        let diagnostic = Diagnostic(.error, .badTest, "m", at: range(1, column, end, in: file))
        let lines = TextFormatter(colour: false).format([diagnostic]).split(separator: "\n")
        return lines.dropFirst().joined(separator: "\n")
    }

    @Test("show the place, the message, the line and a marker, and so for each note and fix")
    func shape() {
        let diagnostic = Diagnostic(
            .error, .duplicateName, "'resume-month' and 'resume-weeks' both apply",
            at: range(10, 5, 21),
            notes: [.init("'resume-weeks' is here", at: range(3, 5, 21))],
            fixIts: [.init("write 'resume-year'", replacing: range(10, 9, 21), with: "resume-year")]
        )
        let other = Diagnostic(.warning, .unusedOption, "and so on", at: range(1, 1, 9))
        #expect(
            TextFormatter(colour: false).format([diagnostic, other]) == """
                Rules/resume.yaml:10:5: error: 'resume-month' and 'resume-weeks' both apply [duplicate-name]
                10 |   - id: resume-month
                   |     ^~~~~~~~~~~~~~~~
                Rules/resume.yaml:3:5: note: 'resume-weeks' is here
                 3 |   - id: resume-weeks
                   |     ^~~~~~~~~~~~~~~~
                Rules/resume.yaml:10:9: fix: write 'resume-year'
                Rules/resume.yaml:1:1: warning: and so on [unused-option]
                1 | decision: resume
                  | ^~~~~~~~

                """)
    }

    @Test("mark a range of several lines to the end of its first")
    func severalLines() {
        let diagnostic = Diagnostic(.error, .badTest, "m", at: range(3, 5, to: 4, 9))
        #expect(
            TextFormatter(colour: false).format([diagnostic]) == """
                Rules/resume.yaml:3:5: error: m [bad-test]
                3 |   - id: resume-weeks
                  |     ^~~~~~~~~~~~~~~~

                """)
    }

    @Test("mark an empty range with one sign, at the end of a line and on an empty line too")
    func emptyRange() {
        #expect(excerpt("key:", 5, 5) == "1 | key:\n  |     ^")
        #expect(excerpt("key:\n", 99, 99) == "1 | key:\n  |     ^")
        #expect(excerpt("\nkey", 1, 1) == "1 |\n  | ^")
    }

    @Test("have no line where the file has none")
    func noLine() {
        let empty = SourceFile(path: "gone.yaml", text: "")
        let diagnostic = Diagnostic(.error, .unreadable, "m", at: SourceRange(startOf: empty))
        let text = TextFormatter(colour: false).format([diagnostic])
        #expect(text == "gone.yaml:1:1: error: m [unreadable]\n")
    }

    @Test(
        "put the marker where the letters are printed",
        arguments: [
            ("\ta: x", 5, 6, "1 |     a: x\n  |        ^"),
            ("a:\tx\ty", 4, 7, "1 | a:  x   y\n  |     ^~~~~"),
            ("e\u{301}e\u{301} x", 6, 7, "1 | e\u{301}e\u{301} x\n  |    ^"),
            ("日本: x", 5, 6, "1 | 日本: x\n  |       ^"),
            ("日本: x", 1, 3, "1 | 日本: x\n  | ^~~~"),
            ("ｱ👩‍👩‍👧 ❤️ x", 11, 12, "1 | ｱ👩‍👩‍👧 ❤️ x\n  |        ^"),
            ("🇫🇮 x", 4, 5, "1 | 🇫🇮 x\n  |    ^"),
        ])
    func printedWidth(text: String, column: Int, end: Int, shown: String) {
        #expect(excerpt(text, column, end) == shown)
    }

    @Test("leave a change that is not sure to the message")
    func unsure() {
        let diagnostic = Diagnostic(
            .error, .unknownValue, "no 'a'; did you mean 'b'?", at: range(1, 1, 3),
            fixIts: [.init("write 'b'", replacing: range(1, 1, 3), with: "b", isSure: false)])
        #expect(!TextFormatter(colour: false).format([diagnostic]).contains("fix:"))
    }

    @Test("show a fix of several lines as it is to stand in the file")
    func pasteable() {
        var diagnostic = Diagnostic(.error, .gap, "m", at: range(1, 1, 3))
        let end = range(2, 1, 1)
        diagnostic.fixIts = [
            Diagnostic.FixIt("add it", replacing: end, with: "  - id: one\n    because: A\u{1B}.\n")
        ]
        let text = TextFormatter(colour: false).format([diagnostic])
        #expect(
            text.hasSuffix(
                """
                2:1: fix: add it
                  - id: one
                    because: A␛.

                """))
    }

    @Test("never send a control character to the terminal")
    func controls() {
        let shown = excerpt("a\u{1B}[31m\u{202E}b\u{85} x", 11, 12)
        #expect(shown == "1 | a␛[31m<U+202E>b<U+0085> x\n  |                         ^")
        let file = SourceFile(path: "a\u{1B}b\n.yaml", text: "")
        let diagnostic = Diagnostic(
            .error, .badTest, "'\u{1B}[0m\u{7F}'", at: SourceRange(startOf: file))
        let text = TextFormatter(colour: false).format([diagnostic])
        #expect(text == "a␛b␊.yaml:1:1: error: '␛[0m␡' [bad-test]\n")
    }

    @Test("cut a long line around the marker", arguments: [1, 50, 500, 996, 1_000])
    func longLine(column: Int) throws {
        let text = (1...1_000).map { String($0 % 10) }.joined()
        let lines = excerpt(text, column, column + 3).split(separator: "\n")
        let shown = lines[0].dropFirst(4)
        #expect(shown.count <= 160)
        #expect(shown.hasPrefix("…") == (column > 61))
        #expect(shown.hasSuffix("…") == (column < 900))
        let marker = try #require(lines[1].firstIndex(of: "^"))
        let place = lines[1].distance(from: lines[1].startIndex, to: marker)
        #expect(String(Array(lines[0])[place]) == String(column % 10))
        #expect(lines[1].hasSuffix(column == 1_000 ? "^" : "^~~"))
    }

    @Test("colour the kind, the message and the marker when asked to")
    func colour() {
        let diagnostic = Diagnostic(.error, .badTest, "m", at: range(1, 1, 3))
        let text = TextFormatter(colour: true).format([diagnostic])
        #expect(
            text == """
                Rules/resume.yaml:1:1: \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mm [bad-test]\u{1B}[0m
                1 | decision: resume
                  | \u{1B}[1;32m^~\u{1B}[0m

                """)
    }
}
