import Comparing
import Diagnostics
import RulePacks
import TestSupport
import Testing

@Suite("Translations of two packs")
struct TranslationTests {
    @Test("are compared text by text")
    func texts() throws {
        let changes = PartChange.all(
            from: try pack("{ Morning: Mañana, Evening: Noche }"),
            to: try pack("{ Evening: Tarde, Group A: Grupo A }"))
        #expect(changes.allSatisfy { $0.thing == "translation 'es'" && $0.area == .texts })
        #expect(changes.allSatisfy { !$0.isInPlans })
        #expect(changes.map(\.part) == ["'Morning'", "'Evening'", "'Group A'"])
        #expect(changes.map(\.old) == ["Mañana", "Noche", nil])
        #expect(changes.map(\.new) == [nil, "Tarde", "Grupo A"])
    }

    @Test("are one change where a language comes or goes")
    func language() throws {
        let (without, with) = (try pack(nil), try pack("{ Morning: Mañana, Evening: Noche }"))
        let come = PartChange.all(from: without, to: with)
        #expect(come.map(\.thing) == ["translation 'es'"])
        #expect(come.map(\.new) == ["2 texts"])
        let gone = PartChange.all(from: with, to: without)
        #expect(gone.map(\.thing) == ["translation 'es'"])
        #expect(gone.map(\.old) == ["2 texts"])
    }

    private func pack(_ texts: String?) throws -> RulePack {
        let added = texts.map {
            [SourceFile(path: "es.yaml", text: "language: es\ntexts: \($0)\n")]
        }
        var log = DiagnosticLog()
        let pack = RulePack(files: SmallPack.files + (added ?? []), reportingTo: &log)
        #expect(log.diagnostics.isEmpty)
        return try #require(pack)
    }
}
