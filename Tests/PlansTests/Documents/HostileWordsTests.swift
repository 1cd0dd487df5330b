import Diagnostics
import Plans
import TestSupport
import Testing

@Suite("Hostile words")
struct HostileWordsTests {
    private static let template = """
        !!! For {{words}}

        # Plan: {{words}}

        {{words}} and x**{{words}}**y, _{{words}}_, `{{words}}`, {{words}}{{words}}

        - {{words}}
          - **{{words}}**: _a **{{words}}** b_
        1. {{words}}

        > {{words}}

        | a | {{words}} |
        |---|---|
        {{#list}}
        | {{.}} | {{words}} |
        {{/list}}
        """

    private static let hostile = [
        "# heading", "- item\n- [ ] box", "1. one", "> quote", "---", "===", "***", "!!! call",
        "| a | b |\n|---|---|", "**strong** _em_ ~~gone~~ `code`", "[link](http://a.org) ![i](b)",
        "www.a.org, https://a.org/?a=b&c me@a.org @bob #12 GH-1", "[^1]: note", "$x$ $$y$$",
        "<script>alert('x')</script>", "<!-- a --> </main> <br>", "&amp; &lt;b&gt; &#35; &", "\"'",
        "{{words}} {{{x}}} {{#list}} {{/list}} {{=<% %>=}}", "\\", "\\\\`\\", "`", "a`b``c",
        "אני \u{202E}חזרתי\u{202C} \u{2066}a", "👩‍👩‍👧 🏳️‍🌈 e\u{301} *\u{301}\u{301}", "漢字かな",
        "a\r\nb\nc\rd\u{2028}e\u{2029}f\u{85}g", "\t a \u{0}\u{7}\u{1B}[31m b \u{FEFF}",
        String(repeating: "ab*", count: 3_400), "",
    ]

    @Test("stay words in every format", arguments: hostile)
    func hostileWords(words: String) throws {
        try expectOnlyWords(words)
    }

    @Test("stay words when they are put together by chance", arguments: 0..<40)
    func randomWords(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = Self.hostile.dropLast(2).flatMap { words in
            words.split(separator: " ").map(String.init) + [" ", "a", String(words.prefix(2))]
        }
        for _ in 0..<5 {
            let count = Int.random(in: 1...8, using: &generator)
            let words = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }
            try expectOnlyWords(words.joined())
        }
    }

    private func expectOnlyWords(
        _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let plain = try document("qqq", sourceLocation)
        let document = try document(words, sourceLocation)
        let said = Document([.paragraph([.text(words)])]).words.joined(separator: " ")
        let expected = plain.words.joined(separator: " ").replacing("qqq", with: said)
            .split(separator: " ")
        #expect(document.words == expected, sourceLocation: sourceLocation)
        if !said.isEmpty {
            #expect(document.shape == plain.shape, sourceLocation: sourceLocation)
        }
        let markdown = MarkdownWriter().write(document)
        #expect(Document(markup: markdown).words == expected, sourceLocation: sourceLocation)
        let html = HTMLWriter(title: "Plan").fragment(document)
        #expect(HTMLWords(html).words == expected, sourceLocation: sourceLocation)
        expectNarrowASCII(document, sourceLocation)
    }

    private func expectNarrowASCII(_ document: Document, _ sourceLocation: SourceLocation) {
        let text = TextWriter(ascii: true).write(document)
        let isASCII = text.allSatisfy { $0.isASCII }
        #expect(isASCII, sourceLocation: sourceLocation)
        for line in text.split(separator: "\n") where line.count > 80 {
            let words = line.split(separator: " ").filter {
                !["-", "1.", "|", ">", "a:"].contains($0)
            }
            #expect(words.count <= 1, sourceLocation: sourceLocation)
        }
    }

    private func document(
        _ words: String, _ sourceLocation: SourceLocation
    ) throws -> Document {
        var log = DiagnosticLog()
        let file = SourceFile(path: "plan.md", text: Self.template)
        let schema = TemplateSchema.object([("words", .text), ("list", .list(of: .text))])
        let template = Template(file: file, schema: schema, reportingTo: &log)
        #expect(log.diagnostics == [], sourceLocation: sourceLocation)
        return try #require(template, sourceLocation: sourceLocation).document(
            .object([("list", .list([.text(words)])), ("words", .text(words))]))
    }
}
