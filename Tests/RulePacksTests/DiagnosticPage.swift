import Diagnostics
import Foundation
import TestSupport
import Testing

/// `Docs/Diagnostics.md`, as a test sees it.
struct DiagnosticPage {
    struct Section: CustomTestStringConvertible {
        var id: String
        /// The file whose name stands in its first line, and whole.
        var example: SourceFile?
        /// One line each: `other.yaml:6:1: error: … [id]`.
        var output: [String]

        var testDescription: String { id }
    }

    let sections: [Section]

    init() throws {
        let text = try Repository.text("Docs/Diagnostics.md")
        sections = text.components(separatedBy: "\n## ").dropFirst().map(Section.init)
    }
}

extension DiagnosticPage.Section {
    /// Reads a section from its heading on.
    init(_ text: String) {
        id = String(text.prefix { $0 != "\n" })
        output = Self.block("text", in: text).split(separator: "\n").map(String.init)
        let yaml = Self.block("yaml", in: text)
        example = yaml.isEmpty ? nil : Self.file(yaml)
    }

    private static func block(_ kind: String, in text: String) -> String {
        let parts = text.components(separatedBy: "```\(kind)\n")
        guard parts.count > 1 else { return "" }
        return parts[1].components(separatedBy: "```")[0]
    }

    private static func file(_ text: String) -> SourceFile {
        SourceFile(path: String(text.prefix { $0 != "\n" }.dropFirst(2)), text: text)
    }
}

extension Repository {
    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// All that stands in the files below a folder, one after the other.
    static func allText(in folder: String) throws -> String {
        let path = Self.folder.appending(path: folder).path() + "/"
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.compactMap { try? text("\(folder)/\($0)") }.joined(separator: "\n")
    }
}
