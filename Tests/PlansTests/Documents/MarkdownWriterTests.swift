import Plans
import Testing

@Suite("Markdown")
struct MarkdownWriterTests {
    @Test(
        "keeps a text from becoming a mark",
        arguments: [
            ("# a", "\\# a"), ("- a", "\\- a"), ("-5", "-5"), ("1. a", "1\\. a"),
            ("1.5", "1.5"), ("1) a", "1\\) a"), ("---", "\\---"), ("a\u{2028}===", "a\\\n\\==="),
            ("[a](b)", "\\[a](b)"), ("![a]", "!\\[a]"), ("<b>", "\\<b>"),
            ("&lt; & &", "\\&lt; & \\&"),
            ("a_b _c_", "a_b \\_c\\_"), ("~~a~~", "\\~\\~a\\~\\~"), ("$x$", "\\$x\\$"),
            ("a|b", "a\\|b"), ("see www.a.org.", "see `www.a.org`."),
            ("(me@a.org)", "(`me@a.org`)"),
            ("@bob, #12", "`@bob`, `#12`"), ("https://a.org", "`https://a.org`"),
            ("!!! a", "\\!!! a"),
            ("www.", "`www.`"), ("a\\", "a\\\\"), ("`a`", "\\`a\\`"),
        ])
    func escapes(words: String, markdown: String) {
        let written = MarkdownWriter().write(Document([.paragraph([.text(words), .lineBreak])]))
        #expect(written == markdown + "\n")
        let cleaned = Document([.paragraph([.text(words)])])
        #expect(Document(markup: written).words == cleaned.words)
    }

    @Test(
        "gives up a style where its marks would show",
        arguments: [
            ([.text("a"), .strong([.text("b")]), .text("c")], "a**b**c"),
            ([.text("a"), .strong([.text("b!")]), .text("c")], "ab!c"),
            ([.text("a"), .emphasis([.text("b")])], "ab"),
            ([.strong([.text(" a "), .strong([.text("b")])])], "**a b**"),
            ([.strong([.text("a")]), .emphasis([.text("b")])], "**a**_b_"),
            ([.strong([.text("a")]), .strong([.text("b")])], "**ab**"),
            ([.code("a"), .code("b`c\\*")], "`ab`\\``c`\\\\`*`"),
            ([.emphasis([.text("a "), .strong([.text("b")])])], "_a_ **_b_**"),
        ] as [([Document.Inline], String)])
    func styles(content: [Document.Inline], markdown: String) {
        #expect(MarkdownWriter().write(Document([.paragraph(content)])) == markdown + "\n")
    }
}
