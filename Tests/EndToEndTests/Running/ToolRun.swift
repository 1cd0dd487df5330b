import Foundation
import TestSupport

/// One run of the tool that was built with the tests, its two outputs apart.
struct ToolRun {
    let output: String
    let errors: String
    let exitCode: Int32

    /// Runs `line` in a shell; `reentry` is the built tool, the folder the repository's unless told.
    ///
    /// Throws when the shell cannot be started.
    init(_ line: String, in folder: URL = Repository.folder, rules: String? = nil) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: place) }
        let shown = try ShownOutput(of: "(\(line)) 2> '\(place.path())'", rules: rules, in: folder)
        output = shown.text
        errors = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
        exitCode = shown.exitCode
    }

    /// Runs `reentry` with arguments as they are, in the repository's folder.
    ///
    /// Throws when the shell cannot be started.
    init(_ arguments: [String], rules: String? = nil) throws {
        let words = arguments.map { "'\($0.replacing("'", with: "'\\''"))'" }
        try self.init("reentry \(words.joined(separator: " "))", rules: rules)
    }
}
