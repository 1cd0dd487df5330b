import Diagnostics
import OrderedCollections
import RulePacks
import Testing

@Suite("A pack's fingerprint")
struct FingerprintTests {
    @Test("is the same in whatever order the files come, and so is the model")
    func order() throws {
        let read = try TestPack(adding: [])
        let pack = try #require(read.pack)
        var log = DiagnosticLog()
        let turned = try #require(RulePack(files: read.files.reversed(), reportingTo: &log))
        #expect(turned.fingerprint == pack.fingerprint)
        #expect(turned.model == pack.model)
        #expect(Array(turned.questions.keys) == Array(pack.questions.keys))
        #expect(log.diagnostics == [])
    }

    @Test("is another with any byte or any name")
    func changes() throws {
        let read = try TestPack(adding: [])
        var fingerprints = [try #require(read.pack).fingerprint]
        for (index, file) in read.files.enumerated() {
            for changed in [
                SourceFile(path: file.path, name: file.name, text: file.text + "\n"),
                SourceFile(path: file.path, name: "x-\(file.name)", text: file.text),
            ] {
                var files = read.files
                files[index] = changed
                var log = DiagnosticLog()
                fingerprints.append(
                    try #require(RulePack(files: files, reportingTo: &log)).fingerprint)
            }
        }
        let template = SourceFile(path: "templates/client.mustache", text: "Words")
        var log = DiagnosticLog()
        fingerprints.append(
            try #require(RulePack(files: read.files, templates: [template], reportingTo: &log))
                .fingerprint)
        #expect(Set(fingerprints).count == fingerprints.count)
    }

    @Test("does not depend on where the pack lies")
    func place() throws {
        let read = try TestPack(adding: [])
        let moved = read.files.map {
            SourceFile(path: "elsewhere/\($0.name)", name: $0.name, text: $0.text)
        }
        var log = DiagnosticLog()
        let pack = try #require(RulePack(files: moved, reportingTo: &log))
        #expect(pack.fingerprint == read.pack?.fingerprint)
    }
}
