import Diagnostics
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("What the cases see")
struct RuleSightingsTests {
    private let cases = SourceFile(
        path: "small/e-cases.yaml", name: "e-cases.yaml",
        text: """
            cases:
              - { name: All at once, answers: { wish: at_once }, expect: { pace: whole } }
              - { name: All at once again, answers: { wish: at_once, hard: alone }, expect: {} }
              - { name: Nothing, answers: {}, expect: { pace: open } }
            """)

    @Test("counts a case for each rule that decides in it, and for the row of otherwise")
    func sightings() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            RulePack(files: SmallPack.files + [cases], reportingTo: &log), "\(log.sorted)")
        let sightings = RuleSightings.all(in: pack)
        #expect(sightings.map(\.byRule) == [[2, 0, 0], [1, 1], [0, 3]])
        #expect(sightings.map(\.byOtherwise) == [1, 0, 0])
    }
}
