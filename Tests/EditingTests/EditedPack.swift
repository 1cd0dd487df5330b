import Diagnostics
import Editing
import Foundation
import RulePacks
import TestSupport
import Testing

/// The files of a pack, and where the names in them stand.
struct EditedPack {
    let files: [SourceFile]
    let index: NameIndex

    init(_ files: [SourceFile]) {
        self.files = files
        var names = NameFiles()
        var parsed = ParsedFiles()
        index = names.index(of: files, knowing: &parsed)
    }

    /// The small pack of the readers' tests, with files that replace its own or come beside them.
    init(adding added: [SourceFile] = []) throws {
        let fixtures = try Fixture.all(in: "../RulePacksTests/Fixtures")
        let base = try #require(fixtures.first { $0.name == "base" }).files()
        let names = Set(added.map(\.name))
        self.init(base.filter { !names.contains($0.name) } + added)
    }

    /// The pack that is shipped.
    static func shipped() throws -> EditedPack {
        var log = DiagnosticLog()
        let path = Repository.folder.appending(path: "Rules").path()
        let folder = try #require(PackFolder(at: path, reportingTo: &log))
        return EditedPack(folder.files)
    }

    func file(_ name: String) throws -> SourceFile {
        try #require(files.first { $0.name == name })
    }

    func rename(_ name: Name, to new: String, reportingTo log: inout DiagnosticLog) -> Renaming? {
        Renaming(
            name, to: Located(new, at: .wholeOf(new)), in: index, files: files, reportingTo: &log)
    }
}

extension SourceRange {
    /// A text that stands in no file.
    static func wholeOf(_ text: String) -> SourceRange {
        let file = SourceFile(path: "the new name", text: text)
        return SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1),
            end: file.position(atUTF8Offset: text.utf8.count))
    }
}

/// A text with a `‸` where the cursor stands.
struct TextWithCursor {
    let file: SourceFile
    let position: SourcePosition

    init(_ marked: String, named name: String = "edited.yaml") {
        let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        file = SourceFile(path: name, name: name, text: parts.joined())
        position = file.position(atUTF8Offset: parts[0].utf8.count)
    }
}
