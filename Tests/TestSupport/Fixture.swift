public import Diagnostics
import Foundation
public import Testing

/// A file, or a folder of files that belong together, which a test reads.
public struct Fixture: Sendable, CustomTestStringConvertible {
    /// Relative to the folder that was asked for.
    public let name: String
    /// Where it is on this machine.
    public let path: String

    public var testDescription: String { name }

    /// What stands directly in a folder beside a test's source, in alphabetical order.
    ///
    /// `extension` keeps the files that end so; folders and hidden files are left out then. Without
    /// it, files and folders are taken alike. Throws when the folder cannot be read.
    public static func all(
        in folder: String, extension: String? = nil, besides source: String = #filePath
    ) throws -> [Fixture] {
        let root = URL(filePath: source).deletingLastPathComponent().appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: root.path())
            .filter { !$0.hasPrefix(".") }
            .filter { name in `extension`.map { name.hasSuffix("." + $0) } ?? true }
            .sorted()
            .map { Fixture(name: $0, path: root.appending(path: $0).path()) }
    }

    /// The files of it, in alphabetical order: itself, or all that stands below the folder.
    ///
    /// Each is named relative to the fixture. Throws when one cannot be read.
    public func files() throws -> [SourceFile] {
        try filePaths().map { file in
            let bytes = try Data(contentsOf: URL(filePath: file))
            let text = String(decoding: bytes, as: UTF8.self)
            let relative = file == path ? name : String(file.dropFirst(path.count + 1))
            return SourceFile(path: file, name: relative, text: text)
        }
    }

    private func filePaths() throws -> [String] {
        guard isFolder(path) else { return [path] }
        return try FileManager.default.subpathsOfDirectory(atPath: path)
            .map { path + "/" + $0 }
            .filter { !isFolder($0) && !URL(filePath: $0).lastPathComponent.hasPrefix(".") }
            .sorted()
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}
