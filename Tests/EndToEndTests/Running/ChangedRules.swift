import Foundation
import TestSupport
import Testing

/// A folder with a copy of the shipped pack, `Rules`, to be changed by a test.
struct ChangedRules {
    private let folder: TemporaryFolder
    let url: URL

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Rules"), to: url.appending(path: "Rules"))
    }

    func path(of name: String) -> String { url.appending(path: "Rules/\(name)").path() }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: path(of: name), encoding: .utf8)
    }

    /// Records an issue if the old text is not there.
    func replace(_ old: String, _ new: String, in name: String) throws {
        let text = try text(of: name)
        try #require(text.contains(old))
        try write(text.replacing(old, with: new), to: name)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(of: name)))
    }
}
