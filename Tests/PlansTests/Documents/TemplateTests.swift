import Diagnostics
import Plans
import TestSupport
import Testing

@Suite("Templates")
struct TemplateTests {
    private static let schema = TemplateSchema.object([
        ("label", .text), ("urgent", .flag),
        ("pack", .object([("name", .text), ("version", .text)])),
        ("steps", .list(of: .object([("do", .text), ("by", .text), ("who", .list(of: .text))]))),
    ])

    private static let value = TemplateValue.object([
        ("label", .text("A*B")), ("urgent", .flag(true)),
        ("pack", .object([("version", .text("")), ("name", .text("default"))])),
        (
            "steps",
            .list([
                .object([("do", .text("call")), ("by", .text("Mon")), ("who", .list([]))]),
                .object([
                    ("do", .text("come")), ("by", .text("")),
                    ("who", .list([.text("you"), .text("me")])),
                ]),
            ])
        ),
    ])

    @Test(
        "are filled",
        arguments: [
            ("{{label}}!", "A\\*B!"), ("{{ pack.name }}", "default"),
            ("{{#pack}}{{name}} {{label}}{{/pack}}", "default A\\*B"),
            ("{{#urgent}}now{{/urgent}}{{^urgent}}later{{/urgent}}", "now"),
            (
                "{{#pack.version}}v{{.}}{{/pack.version}}{{^pack.version}}none{{/pack.version}}",
                "none"
            ),
            ("{{#label}}is {{.}}{{/label}}", "is A\\*B"),
            ("{{pack.version}}", "\u{FEFF}"),
            (
                "{{#steps}}\n- {{do}}{{#by}} by {{by}}{{/by}}\n{{/steps}}\n",
                "- call by Mon\n- come\n"
            ),
            (
                "{{#steps}}{{#who}}{{.}},{{/who}}{{^who}}{{do}}:all;{{/who}}{{/steps}}",
                "call:all;you,me,"
            ),
            ("a{{! nothing }}b\n{{! a line }}\nc { d } }}", "ab\nc { d } }}"),
        ])
    func filled(text: String, markup: String) throws {
        var log = DiagnosticLog()
        let file = SourceFile(path: "plan.md", text: text)
        let template = Template(file: file, schema: Self.schema, reportingTo: &log)
        #expect(log.diagnostics == [])
        #expect(try #require(template).markup(Self.value) == markup)
    }

    @Test(
        "report what cannot be filled",
        arguments: [
            ("a {{{label}}}", "1:3-14 a person's words are always escaped; write '{{name}}'"),
            ("{{&label}}", "1:1-11 a person's words are always escaped; write '{{name}}'"),
            ("{{> part}}", "1:1-11 a template stands alone; write its text here"),
            ("{{<part}}", "1:1-10 a template stands alone; write its text here"),
            ("{{$block}}", "1:1-11 a template has no blocks to replace; write its text here"),
            ("{{=<% %>=}}", "1:1-12 tags are always written with '{{' and '}}'"),
            ("{{% CONTENT_TYPE:TEXT}}", "1:1-24 a template has no settings; expected a name"),
            ("{{upper(label)}}", "1:3-15 'upper(label)' is not a name"),
            ("{{.label}}", "1:3-9 '.label' is not a name"),
            ("\n {{ }}", "2:2-7 '{{}}' names nothing; expected a name in it"),
            ("x\r\n{{label", "2:1-3 '{{' is not closed; expected '}}' behind the name"),
            (
                "é {{lable}}",
                "1:5-10 'lable' is not a name this template may use; did you mean 'label'?"
            ),
            ("{{pack.nam}}", "1:8-11 'nam' is not part of 'pack'; did you mean 'name'?"),
            ("{{pack.x}}", "1:8-9 'x' is not part of 'pack'; expected 'name', 'version'"),
            (
                "{{do}}",
                "1:3-5 'do' is not a name this template may use; expected 'label', 'urgent'"
            ),
            ("{{urgent}}", "1:3-9 'urgent' is yes or no, not a text; write '{{#urgent}}'"),
            ("{{steps}}", "1:3-8 'steps' is a list, not a text"),
            ("{{pack}}", "1:3-7 'pack' has parts of its own and is not a text"),
            ("{{.}}", "1:3-4 '.' has parts of its own and is not a text"),
            ("{{#pack}}", "1:1-10 'pack' is not closed; expected '{{/pack}}'"),
            ("{{/pack}}", "1:1-10 '{{/pack}}' closes no section; expected '{{#pack}}' before it"),
            ("{{#pack}}{{/steps}}{{/pack}}", "1:10-20 '{{/steps}}' does not close 'pack'"),
            (
                "C:\\{{label}}",
                "1:3-4 '\\' before a tag escapes nothing; write '\\\\' for a backslash"
            ),
            ("{{label}}\u{301}", "1:1-10 the tag's brace and the mark beside it are one character"),
            (
                String(repeating: "{{#pack}}", count: 33)
                    + String(repeating: "{{/pack}}", count: 33),
                "1:289-298 'pack' is nested too deep; expected no more than 32 sections"
            ),
        ])
    func reported(text: String, expected: String) throws {
        var log = DiagnosticLog()
        let file = SourceFile(path: "plan.md", text: text)
        #expect(Template(file: file, schema: Self.schema, reportingTo: &log) == nil)
        let diagnostic = try #require(log.diagnostics.first)
        let range = diagnostic.range
        let place = "\(range.start.line):\(range.start.column)-\(range.end.column) "
        #expect(log.diagnostics.count == 1)
        #expect(expected.hasPrefix(place), "\(place)\(diagnostic.message)")
        #expect(
            diagnostic.message.contains(expected.dropFirst(place.count)), "\(diagnostic.message)")
    }

    @Test("report each fault, and none that follows from another")
    func allFaults() {
        var log = DiagnosticLog()
        let text = "{{#stepz}}{{do}}{{other.x}}{{/stepz}}\n{{&label}}\n{{#steps}}{{lable}}"
        let file = SourceFile(path: "plan.md", text: text)
        #expect(Template(file: file, schema: Self.schema, reportingTo: &log) == nil)
        #expect(log.sorted.map(\.range.start.line) == [1, 2, 3, 3])
        #expect(
            log.sorted.map(\.id) == [
                .unknownVariable, .badTemplate, .badTemplate, .unknownVariable,
            ])
        #expect(log.sorted.first?.fixIts.first?.replacement == "steps")
    }

    @Test("know their own words and where they stand")
    func literals() throws {
        var log = DiagnosticLog()
        let text = "# Plan\n\n{{label}}\n{{#steps}}\n- do {{do}} {{by}}\n{{/steps}}"
        let file = SourceFile(path: "plan.md", text: text)
        let template = Template(file: file, schema: Self.schema, reportingTo: &log)
        let literals = try #require(template).literals
        #expect(literals.map(\.value) == ["# Plan\n\n", "\n- do "])
        #expect(
            literals.map(\.range.start) == [.init(line: 1, column: 1), .init(line: 4, column: 11)])
        #expect(
            literals.map(\.range.end) == [.init(line: 3, column: 1), .init(line: 5, column: 6)])
    }

    @Test("are read or reported, whatever they hold", arguments: 0..<20)
    func randomTexts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "{{", "}}", "{", "}", "#", "^", "/", "!", "label", "pack", ".", "name", "steps", " ",
            "\n",
            "\r\n", "\u{301}", "\\", "{{label}}", "{{#pack}}", "{{/pack}}", "{{#steps}}",
            "{{/steps}}",
            "{{^urgent}}", "{{/urgent}}", "{{!", "é", "- ", "**",
        ]
        for _ in 0..<50 {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }
                .joined()
            var log = DiagnosticLog()
            let file = SourceFile(path: "plan.md", text: text)
            let template = Template(file: file, schema: Self.schema, reportingTo: &log)
            #expect((template == nil) == log.hasErrors, "\(text.debugDescription)")
            #expect(template?.markup(Self.value).contains("{{") != true, "\(text.debugDescription)")
        }
    }
}
