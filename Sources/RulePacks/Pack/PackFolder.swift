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
        // Without its slash a link to a folder has nothing below it.
        let folder = path.hasSuffix("/") ? path : "\(path)/"
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        self.init(names, at: path, reportingTo: &log) { name, log in
            SourceFile.read(folder + name, name: name, reportingTo: &log)
        }
    }

    /// Chooses from the names below a folder, wherever it is kept, and reads those files.
    ///
    /// Nil means that an error was reported.
    public init?(
        _ names: [String], at path: String, reportingTo log: inout DiagnosticLog,
        _ read: (_ name: String, _ log: inout DiagnosticLog) -> SourceFile?
    ) {
        let errors = log.errorCount
        let names = names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        files = names.filter { $0.hasSuffix(".yaml") }.compactMap { read($0, &log) }
        templates = names.filter(Self.isTemplate).compactMap { read($0, &log) }
        for name in names where !name.hasSuffix(".yaml") && !Self.isTemplate(name) {
            if let reason = Self.reasonNotRead(name) {
                log.report(.unreadFile(name, in: path, because: reason))
            }
        }
        if files.isEmpty, log.errorCount == errors { log.report(.noPack(at: path)) }
        if log.errorCount > errors { return nil }
    }

    private static func isTemplate(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        return parts.count == 2 && parts[0] == "templates" && name.hasSuffix(".mustache")
    }

    /// What to do about a file that looks as if it belonged to the pack.
    private static func reasonNotRead(_ name: String) -> String? {
        let lowered = name.lowercased()
        if lowered.hasSuffix(".yml") || lowered.hasSuffix(".yaml") {
            return "rule files end in '.yaml'"
        }
        return lowered.hasSuffix(".mustache")
            ? "templates stand directly in 'templates' and end in '.mustache'" : nil
    }
}

extension Diagnostic {
    fileprivate static func noPack(at path: String) -> Diagnostic {
        let message =
            FileManager.default.fileExists(atPath: path) || path.contains(":")
            ? "no rule files here; a pack is a folder with '*.yaml' files"
            : "'\(path)' does not exist; name the folder of a pack"
        return Diagnostic(
            .error, .unreadable, message, at: SourceRange(startOf: SourceFile(path: path, text: ""))
        )
    }

    fileprivate static func unreadFile(
        _ name: String, in path: String, because reason: String
    ) -> Diagnostic {
        let place = SourceRange(startOf: SourceFile(path: "\(path)/\(name)", name: name, text: ""))
        return Diagnostic(
            .warning, .unreadFile, "this file is not read; \(reason)", at: place)
    }
}
