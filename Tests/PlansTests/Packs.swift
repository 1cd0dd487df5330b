import CivilTime
import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// The packs and answers that tests of tables and explanations use.
enum Packs {
    static let today = CalendarDate(year: 2026, month: 11, day: 22)

    static func small() throws -> RulePack {
        var log = DiagnosticLog()
        let pack = RulePack(
            files: SmallPack.files, templates: SmallPack.templates, reportingTo: &log)
        #expect(log.diagnostics.map(\.message) == [])
        return try #require(pack)
    }

    /// The pack that ships.
    static func shipped() throws -> RulePack {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Rules").standardizedFileURL.path()
        var log = DiagnosticLog()
        return try #require(RulePack.read(at: root, reportingTo: &log))
    }

    /// Answers as a person writes them.
    static func answers(_ yaml: String, to pack: RulePack) throws -> Answers {
        var log = DiagnosticLog()
        let file = SourceFile(path: "answers.yaml", text: yaml)
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        let answers = Answers(
            tree, to: pack, today: try #require(today), reportingTo: &log)
        #expect(log.diagnostics.map(\.message) == [])
        return try #require(answers)
    }
}
