import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing

/// The packs that these tests compile.
enum Packs {
    static func small() throws -> RulePack {
        try read(SmallPack.files, SmallPack.templates)
    }

    /// The pack that ships.
    static func shipped() throws -> RulePack {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Rules").standardizedFileURL.path()
        var log = DiagnosticLog()
        return try #require(RulePack.read(at: root, reportingTo: &log))
    }

    static func read(_ files: [SourceFile], _ templates: [SourceFile] = []) throws -> RulePack {
        var log = DiagnosticLog()
        let pack = RulePack(files: files, templates: templates, reportingTo: &log)
        #expect(log.diagnostics.map(\.message) == [])
        return try #require(pack)
    }

    /// Reads a compiled pack's text, and returns what was reported besides.
    static func load(_ json: String) -> (pack: RulePack?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let file = SourceFile(path: "pack.json", text: json)
        let pack = RulePack(compiled: file, reportingTo: &log)
        return (pack, log)
    }
}
