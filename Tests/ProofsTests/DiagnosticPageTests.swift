import Diagnostics
import Proofs
import TestSupport
import Testing

@Suite("The page of diagnostics, on all answers")
struct DiagnosticPageTests {
    @Test("shows what its examples really lead to", arguments: try examples())
    func output(section: DiagnosticPage.Section) throws {
        let example = try #require(section.example)
        let log = try ProvedPack(adding: [example]).log
        #expect(log.sorted.map(\.pageLine) == section.output)
    }

    private static func examples() throws -> [DiagnosticPage.Section] {
        try DiagnosticPage().examples(ofProofs: true)
    }
}
