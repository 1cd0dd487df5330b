import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("Compiled packs")
struct CompiledPackTests {
    @Test("say what a small pack comes to")
    func golden() throws {
        try expectGolden(
            CompiledPack(Packs.small()).json, "../Fixtures/compiled/small-pack.json")
    }

    @Test("are read back as the pack that they were made of")
    func roundTrip() throws {
        for pack in [try Packs.small(), try Packs.shipped()] {
            let json = CompiledPack(pack).json
            let (read, log) = Packs.load(json)
            let again = try #require(read)
            #expect(log.diagnostics.isEmpty)
            #expect(again.fingerprint == pack.fingerprint)
            #expect(again.model == pack.model)
            #expect(again.files.map(\.name) == pack.files.map(\.name))
            #expect(again.templates.values.map(\.text) == pack.templates.values.map(\.text))
            #expect(CompiledPack(again).json == json)
        }
    }

    @Test("name a rule's file as the folder does, and its place below the compiled file")
    func places() throws {
        let read = try #require(Packs.load(CompiledPack(try Packs.small()).json).pack)
        let rule = try #require(read.decisions["pace"]?.rules.first)
        #expect(rule.id.range.nameAndLine == "b-pace.yaml:16")
        #expect(rule.id.range.file.path == "pack.json/b-pace.yaml")
    }

    @Test("may be laid out otherwise")
    func layout() throws {
        let json = CompiledPack(try Packs.small()).json
        let narrow = json.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
        let (pack, log) = Packs.load(narrow)
        #expect(log.diagnostics.map(\.message) == [])
        #expect(pack != nil)
    }

    @Test("keep every text as it is, whatever it holds")
    func hostileTexts() throws {
        let words = #"quotes \" and \\ and : { [ 'single' — é e\u0301 \U0001F9ED \t"#
        var files = SmallPack.files
        files[3] = SourceFile(
            path: "small/d-track.yaml", name: "d-track.yaml",
            text: files[3].text.replacing(
                "Some evenings are free.", with: "\"\(words)\"") + "\r\n# the end\r\n")
        let pack = try Packs.read(files, SmallPack.templates)
        let read = try #require(Packs.load(CompiledPack(pack).json).pack)
        #expect(read.fingerprint == pack.fingerprint)
        #expect(
            read.files.map { Array($0.text.utf8) } == files.map { Array($0.text.utf8) })
    }

    @Test("cannot be made of two templates of one name")
    func templatesOfOneName() {
        var log = DiagnosticLog()
        let second = SourceFile(
            path: "small/templates/old/client.mustache", name: "templates/old/client.mustache",
            text: "")
        let pack = RulePack(
            files: SmallPack.files, templates: SmallPack.templates + [second], reportingTo: &log)
        #expect(pack == nil)
        #expect(
            log.diagnostics.map(\.message)
                == ["there are two of the template 'client'; each id is used once"])
    }
}
