import CIFormats
import Diagnostics
import Testing

@Suite("Tricky names in CI formats")
struct TrickyNameTests {
    private static func finding(
        path: String = "Rules/a.yaml", text: String = "x", message: String = "wrong",
        aside: String = ""
    ) -> Diagnostic {
        let file = SourceFile(path: path, text: text)
        let range = SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 2))
        return Diagnostic(.error, .unknownKey, message, aside: aside, at: range)
    }

    @Test("cannot end an annotation's property, nor the annotation")
    func annotation() {
        let text = GitHubAnnotations(
            [
                Self.finding(
                    path: "a,b:c%d\n::e.yaml", message: "100% of\r\n::set-output::x, y: z 🌱")
            ],
            leavingOut: 0, in: "/"
        ).text
        #expect(
            text == """
                ::error file=a%2Cb%3Ac%25d%0A%3A%3Ae.yaml,line=1,endLine=1,col=1,endColumn=2,\
                title=unknown-key::100%25 of␍␊::set-output::x, y: z 🌱
                reentry check: 1 error

                """)
    }

    @Test("leave out columns over several lines, which GitHub refuses, and keep the second place")
    func severalLines() {
        var finding = Self.finding(text: "one\ntwo\n")
        finding.range.end = SourcePosition(line: 2, column: 2)
        finding.notes = [.init("'one' is here", at: Self.finding().range)]
        finding.fixIts = [.init("write 'two'", replacing: finding.range, with: "two")]
        #expect(
            GitHubAnnotations([finding], leavingOut: 0, in: "/").text.hasPrefix(
                "::error file=Rules/a.yaml,line=1,endLine=2,title=unknown-key::"
                    + "wrong%0A'one' is here: Rules/a.yaml:1%0Ato mend it: write 'two'\n"))
    }

    @Test(
        "become URIs",
        arguments: [
            ("Rules/a b%.yaml", "Rules/a%20b%25.yaml"), ("./c:d.yaml", "c%3Ad.yaml"),
            ("é/🌱.yaml", "%C3%A9/%F0%9F%8C%B1.yaml"),
            ("a\n\u{1}\"#?.yaml", "a%0A%01%22%23%3F.yaml"),
            ("/srv/here/x.yaml", "x.yaml"),
            ("/srv/hereafter/x.yaml", "file:///srv/hereafter/x.yaml"),
            ("../x//y.yaml", "../x/y.yaml"),
        ])
    func uri(path: String, uri: String) {
        let text = SARIFReport([Self.finding(path: path)], by: "1", in: "/srv/here").text
        let base = uri.hasPrefix("file:") ? "" : ", \"uriBaseId\": \"%SRCROOT%\""
        #expect(text.contains("\"artifactLocation\": { \"uri\": \"\(uri)\"\(base) }"))
    }

    @Test(
        "are counted from the top of the repository",
        arguments: [
            ("x.yaml", "sub/x.yaml"), ("../Rules/x.yaml", "Rules/x.yaml"),
            ("../../other/x.yaml", "../other/x.yaml"), (".", "sub"), ("..", "."),
            ("a/../../b//./x.yaml", "b/x.yaml"),
            ("/srv/here/Rules/x.yaml", "Rules/x.yaml"),
            ("/srv/here/sub/../x.yaml", "x.yaml"), ("/else/../other/x.yaml", "/other/x.yaml"),
        ])
    func top(path: String, reported: String) {
        let folder = RunFolder("/srv/here/sub", inRepositoryAt: "/srv/here")
        let text = CodeQualityReport([Self.finding(path: path)], in: folder).text
        #expect(text.contains("\"path\": \"\(reported)\""), "\(text)")
    }

    @Test("are quoted in JSON")
    func quoting() {
        let text = CodeQualityReport(
            [Self.finding(path: "\"\\\t.yaml", message: "\u{1}\u{7F}\"🌱\\")], in: "/"
        ).text
        #expect(text.contains(#""path": "\"\\\t.yaml""#))
        #expect(text.contains(##""description": "\u0001\u007f\"🌱\\""##))
    }

    @Test("have fingerprints that outlive moved lines, and differ where the same is said twice")
    func fingerprints() {
        func fingerprints(_ findings: [Diagnostic]) -> [Substring] {
            CodeQualityReport(findings, in: "/").text.matches(
                of: /"fingerprint": "([0-9a-f]{16})"/
            ).map(\.output.1)
        }
        var moved = Self.finding(text: "\n\nx")
        moved.range.start.line = 3
        moved.range.end.line = 3
        let one = fingerprints([Self.finding()])
        #expect(one.count == 1)
        #expect(fingerprints([moved]) == one)
        #expect(fingerprints([Self.finding(aside: "; write 'right'")]) == one)
        let three = fingerprints([Self.finding(), moved, Self.finding(message: "other")])
        #expect(Set(three).count == 3)
        #expect(three.first == one.first)
        #expect(fingerprints([Self.finding(path: "b")]) != one)
    }
}
