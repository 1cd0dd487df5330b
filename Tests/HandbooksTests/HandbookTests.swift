import CivilTime
import Diagnostics
import Foundation
import Handbooks
import OrderedCollections
import Plans
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("Handbooks")
struct HandbookTests {
    private static let rest = SourceFile(
        path: "small/e-rest.yaml", name: "e-rest.yaml",
        text: """
            promises:
              - id: at-once-for-who-asks
                says: Whoever asks for the full week gets it.
                when: { wish: at_once }
                always: { pace: whole }
              - id: a-call-for-all
                says: Everyone is offered a call.
                unless: { wish: at_once }
                always: { supports: call }
                never: { pace: whole }
            wording:
              - avoid: [no-show]
                say: missed session
            cases:
              - { name: All at once, answers: { wish: at_once }, expect: { pace: whole } }
              - { name: Nothing | at all, answers: {}, expect: { pace: ramp } }
            """)

    private func handbook(
        _ files: [SourceFile], on day: Int = 22
    ) throws -> Handbook {
        var log = DiagnosticLog()
        let pack = try #require(RulePack(files: files, reportingTo: &log), "\(log.sorted)")
        let day = try #require(CalendarDate(year: 2026, month: 11, day: day))
        pack.check(on: day, reportingTo: &log)
        let proof = PackProof(pack, countsDecided: true)
        proof.report(to: &log)
        return Handbook(proof, findings: log.sorted, on: day)
    }

    @Test("say all that a pack says, and what was found of it")
    func golden() throws {
        let handbook = try handbook(SmallPack.files + [Self.rest])
        try expectGolden(MarkdownWriter().write(handbook.document), "Golden/small.md")
    }

    @Test("say first when the rules were to be reviewed")
    func overdue() throws {
        var files = SmallPack.files
        files[0] = SourceFile(
            path: files[0].path, name: files[0].name,
            text: files[0].text.replacing(
                "reviewed_on: 2026-11-01", with: "review_by: 2026-11-21"))
        func callOuts(on day: Int) throws -> Int {
            try handbook(files, on: day).document.blocks.count { block in
                if case .callOut = block { true } else { false }
            }
        }
        #expect(try callOuts(on: 21) == 0)
        #expect(try callOuts(on: 22) == 1)
    }

    @Test("claim nothing where there is nothing, and tell errors from the rest")
    func bare() throws {
        let handbook = try handbook(SmallPack.files)
        let text = MarkdownWriter().write(handbook.document)
        #expect(text.contains("- There are no promises.\n- There are no worked cases.\n"))
        #expect(!text.contains("every one"))
        let broken = SourceFile(
            path: "small/f.yaml", name: "f.yaml",
            text: """
                decision: extra
                title: Extra
                hit_policy: first
                options: { one: { name: One, plan: One. } }
                rules:
                  - { id: extra-one, when: { wish: small }, then: one, because: They said so. }
                """)
        let found = MarkdownWriter().write(try self.handbook(SmallPack.files + [broken]).document)
        #expect(
            found.contains(
                #/The check of the rules found \d errors? and \d things? to look at:\n  - /#))
        #expect(found.contains("  - **error:** no rule of 'extra' applies"))
    }

    @Test("name everything in the pack that ships")
    func shipped() throws {
        var log = DiagnosticLog()
        let folder = try #require(
            PackFolder(at: Repository.folder.path + "/Rules", reportingTo: &log))
        let handbook = try handbook(folder.files)
        let text = TextWriter().write(handbook.document).replacing(/\s+/, with: " ")
        let pack = handbook.pack
        let names =
            pack.questions.keys.elements + pack.decisions.keys.elements
            + pack.decisions.values.flatMap(\.rules).map(\.id.value)
            + pack.promises.keys.elements + pack.info.sources.keys.elements
            + pack.cases.map(\.name.value)
        #expect(names.count > 400)
        for name in names { #expect(text.contains(name)) }
        #expect(text.contains(pack.fingerprint))
    }

    @Test("are the same bytes each time")
    func determinism() throws {
        let files = SmallPack.files + [Self.rest]
        let texts = try (1...3).map { _ in
            HTMLWriter(title: "").write(try handbook(files).document)
        }
        #expect(Set(texts).count == 1)
    }
}
