import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("Translations")
struct TranslationTests {
    @Test("give the texts of their language, and nothing where they have none")
    func texts() throws {
        let pack = try #require(try TestPack(adding: [Self.spanish]).pack)
        let translation = try #require(pack.translations.first)
        #expect(pack.translations.count == 1)
        #expect(translation.language == "es")
        #expect(translation["At home"] == "En casa")
        #expect(translation["Are you ready to begin?"] == "¿Ya puede comenzar: hoy?")
        #expect(translation["At the clinic"] == nil)
        #expect(translation["at home"] == nil)
    }

    @Test("may stand in several files, which are one in the order of the files")
    func severalFiles() throws {
        let files = [
            file("f.yaml", "language: fr\ntexts: { At home: À la maison }\n"),
            file("g.yaml", "language: ES\ntexts: { At the clinic: En la clínica }\n"), Self.spanish,
        ]
        let pack = try #require(try TestPack(adding: files).pack)
        #expect(pack.translations.map(\.language) == ["es", "fr"])
        #expect(pack.translations[0]["At home"] == "En casa")
        #expect(pack.translations[0]["At the clinic"] == "En la clínica")
        #expect(pack.translations[1]["At home"] == "À la maison")
        #expect(pack.translations[1]["At the clinic"] == nil)
    }

    @Test(
        "have a language tag",
        arguments: [
            ("es", true), ("ES", true), ("es-MX", true), ("es-419", true), ("fil", true),
            ("zh-Hant-TW", true), ("e", false), ("spanish", false), ("es_MX", false),
            ("es-", false), ("-es", false), ("es--MX", false), ("e1", false), ("ñu", false),
            ("es-México", false), ("es MX", false), ("es-extraordinary", false),
        ])
    func tags(tag: String, isOne: Bool) throws {
        let read = try TestPack(adding: "language: \(tag)\ntexts: { At home: En casa }\n")
        #expect(read.pack?.translations.map(\.language) == (isOne ? [tag] : nil))
        #expect(read.log.diagnostics.map(\.id) == (isOne ? [] : [.wrongType]))
    }

    @Test("stay unread where nobody needs them, and count for the fingerprint all the same")
    func unread() throws {
        let damaged = file("es.yaml", "language: es\ntexts:\n  At home: [\n")
        let files = try TestPack(adding: [Self.spanish]).files
        var log = DiagnosticLog()
        let whole = try #require(RulePack(files: files, reportingTo: &log))
        let part = RulePack(files: files, withTranslations: false, reportingTo: &log)
        #expect(part?.translations.count == 0)
        #expect(part?.fingerprint == whole.fingerprint)
        #expect(part?.model == whole.model)
        let others = files.filter { $0.name != damaged.name } + [damaged]
        #expect(RulePack(files: others, withTranslations: false, reportingTo: &log) != nil)
        #expect(log.diagnostics.isEmpty)
        #expect(RulePack(files: others, reportingTo: &log) == nil)
    }

    @Test("are in the compiled form of a pack")
    func compiled() throws {
        let pack = try #require(try TestPack(adding: [Self.spanish]).pack)
        let (read, log) = Packs.load(CompiledPack(pack).json)
        #expect(log.diagnostics.isEmpty)
        #expect(read?.translations.first?["At home"] == "En casa")
    }

    @Test("lead to the text that was meant, with a change that an editor can make")
    func fix() throws {
        let read = try TestPack(adding: "language: es\ntexts:\n  Too much at onse: Demasiado\n")
        let found = try #require(read.log.diagnostics.first)
        #expect(found.id == .unusedText)
        #expect(found.fixIts.map(\.replacement) == ["\"Too much at once\""])
        #expect(found.fixIts.map { String($0.range.text) } == ["Too much at onse"])
    }

    private static let spanish = SourceFile(
        path: "es.yaml",
        text: """
            language: es
            texts:
              At home: En casa
              Are you ready to begin?:
                "¿Ya puede comenzar: hoy?"

            """)

    private func file(_ name: String, _ text: String) -> SourceFile {
        SourceFile(path: name, text: text)
    }
}
