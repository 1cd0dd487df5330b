import Diagnostics
import RulePacks
import Testing

@Suite("Files of translations alone")
struct TextFileTests {
    @Test(
        "are told from their lines",
        arguments: [
            ("# about\nlanguage: es\ntexts:\n  A: B\n\n# the end\n", true),
            ("texts:\n  A: B\nlanguage: es-MX\n", true),
            ("language: es\ntexts: { A: B }\n", false),
            ("language: es # Spanish\ntexts:\n  A: B\n", false),
            ("language: \"es\"\ntexts:\n  A: B\n", false),
            ("language: es\ntexts:\n  A: B\nwording: []\n", false),
            ("language: es\nlanguage: fr\n", false),
            ("texts:\n  A: B\ntexts:\n  A: B\n", false),
            ("texts:\n  A: B\n", false),
            ("language: es\n", false),
            ("language: es\ntexts:\n  A: B\n---\nwording: []\n", false),
            ("language: es\r\ntexts:\r\n  A: B\r\n", false),
            ("cases:\n  - name: a\n", false),
            ("", false),
        ])
    func lines(text: String, expected: Bool) {
        #expect(SourceFile(path: "a.yaml", text: text).holdsOnlyTexts == expected)
    }
}
