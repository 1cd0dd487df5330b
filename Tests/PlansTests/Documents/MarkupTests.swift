import Plans
import Testing

@Suite("Markup")
struct MarkupTests {
    private typealias Block = Document.Block
    private typealias Inline = Document.Inline

    @Test(
        "is read into blocks",
        arguments: [
            ("# One", .heading(level: 1, [.text("One")])),
            ("#### Four", .heading(level: 4, [.text("Four")])),
            ("##### Five", .paragraph([.text("##### Five")])),
            ("#one", .paragraph([.text("#one")])),
            ("one\n  two\r\nthree", .paragraph([.text("one two three")])),
            ("one\\\ntwo", .paragraph([.text("one"), .lineBreak, .text("two")])),
            ("one\u{2028}two<br>three", .paragraph(Self.lines("one", "two", "three"))),
            ("- a\n- b\n  more", .bullets([.init([.text("a")]), .init([.text("b more")])])),
            ("- a\n\n- b", .bullets([.init([.text("a")]), .init([.text("b")])])),
            ("- [ ] a", .bullets([.init([.text("a")], hasBox: true)])),
            ("- [x] a", .bullets([.init([.text("[x] a")])])),
            (
                "- a\n  - b\n    - c",
                .bullets([
                    .init([.text("a")], children: [.init([.text("b")]), .init([.text("c")])])
                ])
            ),
            ("3. a\n4. b", .numbered(start: 3, [.init([.text("a")]), .init([.text("b")])])),
            ("it was\n1999. So", .paragraph([.text("it was 1999. So")])),
            ("> a\nb\n>\n> # c", .quotation([[.text("a b")], [.text("# c")]])),
            ("!!! a\nb", .callOut([.text("a b")])),
            ("!! a", .paragraph([.text("!! a")])),
            ("---", .rule),
            ("| a |", .paragraph([.text("| a |")])),
            ("- ", .bullets([.init([])])),
        ] as [(String, Block)])
    func blocks(markup: String, block: Document.Block) {
        #expect(Document(markup: markup).blocks == [block])
    }

    @Test(
        "is read into styles",
        arguments: [
            ("**a** b", [.strong([.text("a")]), .text(" b")]),
            ("*a* _b_", [.emphasis([.text("a")]), .text(" "), .emphasis([.text("b")])]),
            ("***a***", [.strong([.emphasis([.text("a")])])]),
            ("_a **b**_", [.emphasis([.text("a "), .strong([.text("b")])])]),
            ("a_b_c", [.text("a_b_c")]),
            ("2 * 3 ** 4", [.text("2 * 3 ** 4")]),
            ("**a", [.text("**a")]),
            ("*a **b* c**", [.emphasis([.text("a **b")]), .text(" c**")]),
            ("`a *b*`", [.code("a *b*")]),
            ("`a", [.text("`a")]),
            ("``a``", [.text("``a``")]),
            ("`a\\`b`", [.code("a`b")]),
            ("\\*a\\* \\q \\\\", [.text("*a* \\q \\")]),
            ("<b> &amp; [a](b)", [.text("<b> &amp; [a](b)")]),
        ] as [(String, [Inline])])
    func styles(markup: String, content: [Document.Inline]) {
        #expect(Document(markup: markup).blocks == [.paragraph(content)])
    }

    @Test("has tables whose cells hold escaped lines and breaks")
    func table() {
        let document = Document(markup: "| a | b\\|c |\n|:-|--:|\n| **d** | e<br>f |\n| g |\nend")
        let table = Document.Table(
            header: [[.text("a")], [.text("b|c")]],
            rows: [
                [[.strong([.text("d")])], Self.lines("e", "f")],
                [[.text("g")], []],
            ])
        #expect(document.blocks == [.table(table), .paragraph([.text("end")])])
    }

    @Test("keeps the cells of a row that is longer than its header")
    func longRow() {
        let document = Document(markup: "| a |\n|---|\n| b | c |")
        let table = Document.Table(header: [[.text("a")]], rows: [[[.text("b")], [.text("c")]]])
        #expect(document.blocks == [.table(table)])
        #expect(table.header.count == 2)
    }

    @Test("has no blocks where nothing is said", arguments: ["", "\n\n", "# ", ">", "!!! \n"])
    func nothing(markup: String) {
        #expect(Document(markup: markup).blocks.isEmpty)
    }

    @Test("loses what would make a text read otherwise than it is")
    func controlCharacters() {
        let document = Document(markup: "a\u{202E}b\u{7}c\u{FEFF}\td")
        #expect(document.blocks == [.paragraph([.text("abc d")])])
    }

    @Test("is read in linear time, whatever is opened and never closed")
    func longTexts() {
        for piece in ["*", "**a ", "_a *b **c ", "`", "` ``", "\\", "| ", "- ", "> ", "<br", "*a_"]
        {
            let markup = String(repeating: piece, count: 10_000)
            let elapsed = ContinuousClock().measure { _ = Document(markup: markup) }
            #expect(elapsed < .seconds(20), "\(piece)")
        }
    }

    private static func lines(_ lines: String...) -> [Document.Inline] {
        Array(lines.map { [Inline.text($0)] }.joined(separator: [.lineBreak]))
    }
}
