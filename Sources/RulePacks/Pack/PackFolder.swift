public import Diagnostics
internal import FoundationEssentials

/// A pack's files on disk: every `*.yaml` below a folder, and the texts of its `templates/`.
public struct PackFolder: Sendable {
    public var files: [SourceFile]
    public var templates: [SourceFile]

    /// Reads the files in the order of their paths; hidden files and folders are passed over.
    ///
    /// Nil means that an error was reported: nothing there, or a file that cannot be read.
    public init?(at path: String, reportingTo log: inout DiagnosticLog) {
        let errors = log.errorCount
        let names = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [])
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        func read(_ name: String) -> SourceFile? {
            let place = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            return SourceFile.read(place, name: name, reportingTo: &log)
        }
        files = names.filter { $0.hasSuffix(".yaml") }.compactMap(read)
        templates = names.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
            .compactMap(read)
        for name in names where name.hasSuffix(".yml") {
            log.report(.yamlByAnotherName(name, in: path))
        }
        if files.isEmpty, log.errorCount == errors { log.report(.noPack(at: path)) }
        if log.errorCount > errors { return nil }
    }
}

extension Diagnostic {
    fileprivate static func noPack(at path: String) -> Diagnostic {
        let place = SourceRange(startOf: SourceFile(path: path, text: ""))
        return Diagnostic(
            .error, .unreadable, "no rule files here; a pack is a folder with '*.yaml' files",
            at: place)
    }

    fileprivate static func yamlByAnotherName(_ name: String, in path: String) -> Diagnostic {
        let place = SourceRange(startOf: SourceFile(path: "\(path)/\(name)", name: name, text: ""))
        return Diagnostic(
            .warning, .unreadFile, "this file is not read; rule files end in '.yaml'", at: place)
    }
}
