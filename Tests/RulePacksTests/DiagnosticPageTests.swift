import Diagnostics
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("The page of diagnostics")
struct DiagnosticPageTests {
    @Test("has one section for each kind of diagnostic")
    func headings() throws {
        let ids = try DiagnosticPage().sections.map(\.id)
        #expect(ids.sorted() == Diagnostic.ID.allCases.map(\.rawValue).sorted())
    }

    @Test("shows what its examples really lead to", arguments: try examples())
    func output(section: DiagnosticPage.Section) throws {
        let example = try #require(section.example)
        var log = DiagnosticLog()
        if example.path == "answers.yaml" {
            let pack = try #require(try TestPack(adding: []).pack)
            let tree = try #require(YAMLNode.parse(example, reportingTo: &log))
            _ = Answers(tree, to: pack, today: TestPack.today, reportingTo: &log)
        } else {
            log = try TestPack(adding: [example]).log
        }
        #expect(log.sorted.map(\.pageLine) == section.output)
        #expect(log.diagnostics.allSatisfy { $0.id.rawValue == section.id })
    }

    @Test("shows a message of the right kind where a file is no example", arguments: try others())
    func message(section: DiagnosticPage.Section) {
        #expect(!section.output.isEmpty)
        #expect(section.output.allSatisfy { $0.hasSuffix("[\(section.id)]") })
    }

    @Test("is about diagnostics that a test provokes, or that nothing reports yet")
    func provoked() throws {
        let tests = try Repository.allText(in: "Tests")
        let sources = try Repository.allText(in: "Sources")
        let names = try Regex(#"[(\[:= ]\.([a-zA-Z0-9]+)\b"#)
        let named = Set(tests.matches(of: names).compactMap { $0[1].substring })
        let marks = try Regex("# expect-(?:error|warning)[^ ]* ([a-z0-9-]+): ")
        let marked = Set(tests.matches(of: marks).compactMap { $0[1].substring })
        for id in Diagnostic.ID.allCases where sources.contains(".\(id)") {
            #expect(
                marked.contains(id.rawValue[...]) || named.contains("\(id)")
                    || tests.contains("[\(id.rawValue)]"),
                "no test or fixture shows '\(id.rawValue)'")
        }
    }

    private static func examples() throws -> [DiagnosticPage.Section] {
        try DiagnosticPage().examples(ofProofs: false)
    }

    private static func others() throws -> [DiagnosticPage.Section] {
        try DiagnosticPage().sections.filter { $0.example == nil }
    }
}
