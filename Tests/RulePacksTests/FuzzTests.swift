import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing

/// What nobody would write on purpose, made from the default pack by seeded changes.
@Suite("A damaged pack")
struct FuzzTests {
    @Test("is read or reported, never half of each", arguments: 1...16)
    func damage(seed: UInt64) throws {
        let rules = try Self.rules()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            var files = rules
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: files.indices, using: &random)
                files[index] = files[index].damaged(using: &random)
            }
            var log = DiagnosticLog()
            let pack = RulePack(files: files, reportingTo: &log)
            #expect((pack == nil) == log.hasErrors)
            pack?.check(on: TestPack.today, reportingTo: &log)
            for diagnostic in log.diagnostics { expectInside(diagnostic) }
        }
    }

    /// Every range lies in its file, and every message is one line that begins in lower case.
    private func expectInside(_ diagnostic: Diagnostic) {
        for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
            #expect(range.end.line <= range.file.lineCount, "\(diagnostic.message)")
            for place in [range.start, range.end] {
                let width = range.file.line(place.line)?.unicodeScalars.count ?? 0
                #expect((1...(width + 1)).contains(place.column), "\(diagnostic.message)")
            }
        }
        #expect(!diagnostic.message.contains("\n"))
        #expect(!diagnostic.message.hasSuffix("."))
    }

    private static func rules() throws -> [SourceFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Rules").standardizedFileURL
        var log = DiagnosticLog()
        return try #require(PackFolder(at: folder.path(), reportingTo: &log)).files
    }
}

extension SourceFile {
    /// The same file with one change: something left out, doubled, put in or taken from elsewhere.
    fileprivate func damaged(using random: inout SeededGenerator) -> SourceFile {
        var scalars = Array(text.unicodeScalars)
        let start = Int.random(in: 0..<scalars.count, using: &random)
        let end = min(scalars.count, start + Int.random(in: 1...40, using: &random))
        let piece = scalars[start..<end]
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.removeSubrange(start..<end)
        case 1: scalars.insert(contentsOf: piece, at: start)
        case 2:
            let other = Int.random(in: 0..<scalars.count, using: &random)
            scalars.insert(contentsOf: Array(piece), at: other)
        default:
            let signs = ["{", "[", ":", "- ", "\n", "  ", "#", "'", "\"", "é", "*x", "<<: ", "9"]
            let sign = signs.randomElement(using: &random) ?? ""
            scalars.insert(contentsOf: Array(sign.unicodeScalars), at: start)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return SourceFile(path: path, name: name, text: String(view))
    }
}
