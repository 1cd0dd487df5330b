public import Diagnostics
import Foundation
public import Testing

/// `Docs/Diagnostics.md`, as a test sees it.
public struct DiagnosticPage {
    public struct Section: Sendable, CustomTestStringConvertible {
        public var id: String
        /// The file whose name stands in its first line, and whole.
        public var example: SourceFile?
        /// One line each: `other.yaml:6:1: error: … [id]`.
        public var output: [String]

        public var testDescription: String { id }
    }

    public let sections: [Section]
    /// The ids of what only a proof over all answers finds.
    private let provedIDs: Set<String>

    /// Throws when the page cannot be read.
    public init() throws {
        let text = try Repository.text("Docs/Diagnostics.md")
        sections = text.components(separatedBy: "\n## ").dropFirst().map(Section.init)
        let line = text.split(separator: "\n").first { $0.hasPrefix("**All answers:**") } ?? ""
        provedIDs = Set(line.matches(of: /\[([a-z-]+)\]/).map { String($0.1) })
    }

    /// The sections with a file as an example, about what a proof finds or about all else.
    public func examples(ofProofs: Bool) -> [Section] {
        sections.filter { $0.example != nil && provedIDs.contains($0.id) == ofProofs }
    }
}

extension Diagnostic {
    /// As the page shows it.
    public var pageLine: String {
        let start = range.start
        return
            "\(range.file.path):\(start.line):\(start.column): \(severity): \(message) [\(id.rawValue)]"
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
    /// The text of a file; throws when it cannot be read.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// All that stands in the files below a folder, one after the other; throws when it is not there.
    public static func allText(in folder: String) throws -> String {
        let path = Self.folder.appending(path: folder).path() + "/"
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.compactMap { try? text("\(folder)/\($0)") }.joined(separator: "\n")
    }
}
