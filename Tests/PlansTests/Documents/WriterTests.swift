import Plans
import Testing

@Suite("Writers")
struct WriterTests {
    private let document = Document(
        markup: """
            !!! **Draft.** Nothing here is decided.

            # Coming back — a plan

            ## What fits

            Two lines\\
            and “quotes”, a **strong** word, an _emphasis_ and `code`.

            - [ ] Start with the evening track
              - Monday, Wednesday
            - Pause & breathe < 5 minutes

            1. Call
            2. Come

            > I said *this*
            >
            > and that

            | Week | Days |
            |---|---|
            | 1 | Mon, Wed |
            | 2 | Mon, Wed, Fri |

            ---

            Rule `pace.yaml:14`
            """)

    @Test("write Markdown")
    func markdown() {
        #expect(
            MarkdownWriter().write(document) == """
                > **Draft. Nothing here is decided.**

                # Coming back — a plan

                ## What fits

                Two lines\\
                and “quotes”, a **strong** word, an _emphasis_ and `code`.

                - [ ] Start with the evening track
                  - Monday, Wednesday
                - Pause & breathe \\< 5 minutes

                1. Call
                2. Come

                > I said _this_
                >
                > and that

                | Week | Days          |
                | ---- | ------------- |
                | 1    | Mon, Wed      |
                | 2    | Mon, Wed, Fri |

                ---

                Rule `pace.yaml:14`

                """)
    }

    @Test("write text in ASCII")
    func text() {
        let line = String(repeating: "-", count: 39)
        #expect(
            TextWriter(width: 40, ascii: true).write(document) == """
                +\(line)
                | Draft. Nothing here is decided.
                +\(line)

                Coming back -- a plan
                =====================

                What fits
                ---------

                Two lines
                and "quotes", a strong word, an emphasis
                and code.

                - [ ] Start with the evening track
                  - Monday, Wednesday
                - Pause & breathe < 5 minutes

                1. Call
                2. Come

                > I said this
                >
                > and that

                Week  Days
                ----  -------------
                1     Mon, Wed
                2     Mon, Wed, Fri

                -\(line)

                Rule pace.yaml:14

                """)
    }

    @Test("write a table that does not fit as stanzas")
    func stanzas() {
        let wide = Document(
            markup: """
                | Week | What it is |
                |---|---|
                | 1 | a first step that is longer than the page |
                | 2 | |
                """)
        #expect(
            TextWriter(width: 30).write(wide) == """
                Week: 1
                What it is: a first step that
                  is longer than the page

                Week: 2

                """)
    }

    @Test("write HTML")
    func html() {
        #expect(
            HTMLWriter(title: "Plan").fragment(document) == """
                <div class="call-out" role="note"><p><strong>Draft.</strong> Nothing here is decided.</p></div>
                <h1>Coming back — a plan</h1>
                <h2>What fits</h2>
                <p>Two lines<br>and “quotes”, a <strong>strong</strong> word, an <em>emphasis</em> \
                and <code>code</code>.</p>
                <ul>
                <li class="box"><span aria-hidden="true">☐ </span>\
                <span class="heard">not yet decided: </span>Start with the evening track
                <ul>
                <li>Monday, Wednesday</li>
                </ul>
                </li>
                <li>Pause &amp; breathe &lt; 5 minutes</li>
                </ul>
                <ol>
                <li>Call</li>
                <li>Come</li>
                </ol>
                <blockquote>
                <p>I said <em>this</em></p>
                <p>and that</p>
                </blockquote>
                <table>
                <thead>
                <tr><th scope="col">Week</th><th scope="col">Days</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td>Mon, Wed</td></tr>
                <tr><td>2</td><td>Mon, Wed, Fri</td></tr>
                </tbody>
                </table>
                <hr>
                <p>Rule <code>pace.yaml:14</code></p>
                """)
    }

    @Test("write a page that runs nothing and says what it is")
    func page() {
        let page = HTMLWriter(title: "\"A\" <b>", language: "en").write(document)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        #expect(page.contains("<title>&quot;A&quot; &lt;b&gt;</title>"))
        #expect(page.hasSuffix("</main>\n</body>\n</html>\n"))
    }

    @Test("leave no level of heading out in HTML")
    func headings() {
        let document = Document(markup: "## a\n#### b\n# c\n### d")
        #expect(
            HTMLWriter(title: "Plan").fragment(document) == """
                <h1>a</h1>
                <h2>b</h2>
                <h1>c</h1>
                <h2>d</h2>
                """)
    }

    @Test(
        "spell a text in ASCII",
        arguments: [
            ("“Zoë’s” — naïve…", "\"Zoe's\" -- naive..."), ("Nguyễn Łódź Ærø", "Nguyen Lodz AEro"),
            ("e\u{301} ß ½ ≤ →", "e ss 1/2 <= ->"), ("漢字", "??"), ("👩‍👩‍👧 a", "? a"),
            ("a\u{A0}b\u{200B}c", "a bc"), ("٣ Ａ ﬁ", "3 A fi"),
        ])
    func ascii(words: String, spelled: String) {
        let document = Document([.paragraph([.text(words)])])
        #expect(TextWriter(ascii: true).write(document) == spelled + "\n")
    }

    @Test("wrap text by the width it is printed with")
    func wideCharacters() {
        let words = Array(repeating: "漢字漢字", count: 6).joined(separator: " ")
        let lines = TextWriter(width: 20).write(Document([.paragraph([.text(words)])]))
        #expect(lines == Array(repeating: "漢字漢字 漢字漢字\n", count: 3).joined())
    }
}
