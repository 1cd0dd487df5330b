import Asking
import Diagnostics
import Testing

@Suite("A label") struct LabelTests {
    @Test("is kept as it was given", arguments: ["A-17", "a: \"b\" \\ 'c' # d", "Zoë 🌿", "null"])
    func kept(text: String) throws {
        var log = DiagnosticLog()
        let label = AnswersLabel.read(text, today: try Session.today, reportingTo: &log)
        #expect(label?.value == text)
        #expect(log.diagnostics.isEmpty)
    }

    @Test("of spaces is none", arguments: ["", "  "])
    func blank(text: String) throws {
        var log = DiagnosticLog()
        #expect(AnswersLabel.read(text, today: try Session.today, reportingTo: &log) == nil)
        #expect(log.diagnostics.isEmpty)
    }

    @Test("holds nothing unseen")
    func unseen() throws {
        var log = DiagnosticLog()
        #expect(AnswersLabel.read("a\u{202E}b", today: try Session.today, reportingTo: &log) == nil)
        #expect(log.diagnostics.map(\.id) == [.controlCharacter])
    }
}
