public import Diagnostics
internal import FoundationEssentials

/// A pack's files on disk: every `*.yaml` below a folder, and the texts of its `templates/`.
public struct PackFolder: Sendable {
    public var files: [SourceFile]
    public var templates: [SourceFile]

    /// Reads the files in the order of their paths; hidden files and folders are passed over, links
    /// are followed.
    ///
    /// Nil means that an error was reported: nothing there, or something that cannot be read.
    public init?(at path: String, reportingTo log: inout DiagnosticLog) {
        guard Self.isFolder(path) else {
            log.report(.noFolder(at: path))
            return nil
        }
        let errors = log.errorCount
        let listing = FolderListing(of: path)
        listing.reportFaults(to: &log)
        // That there are no rule files is said only of what could be listed.
        if log.errorCount > errors, !listing.names.contains(where: { $0.hasSuffix(".yaml") }) {
            return nil
        }
        let broken = Set(listing.faults.map(\.name))
        self.init(
            listing.names.filter { !broken.contains($0) }, at: path, reportingTo: &log
        ) { name, log in
            SourceFile.read(listing.path(of: name), name: name, reportingTo: &log)
        }
        if log.errorCount > errors { return nil }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
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
        Diagnostic(
            .error, .unreadable, "no rule files here; a pack is a folder with '*.yaml' files",
            at: SourceRange(startOf: SourceFile(path: path, text: "")))
    }

    fileprivate static func noFolder(at path: String) -> Diagnostic {
        Diagnostic(
            .error, .unreadable, whatIsThere(insteadOfFolder: path),
            at: SourceRange(startOf: SourceFile(path: path, text: "")))
    }

    private static func whatIsThere(insteadOfFolder path: String) -> String {
        let wanted = "name the folder of a pack"
        if path.isEmpty { return "the name of the pack is empty; \(wanted)" }
        if path == "-" { return "the rule files themselves are needed here; \(wanted)" }
        if FileManager.default.fileExists(atPath: path) {
            return
                "'\(path.shortened)' is a file, and the rule files themselves are needed here; \(wanted)"
        }
        if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
            return "'\(path.shortened)' is a link to something that does not exist; \(wanted)"
        }
        // Such as 'HEAD:Rules'.
        let hint = path.contains(":") ? "; revisions of git are read by 'reentry diff' alone" : ""
        return "'\(path.shortened)' does not exist; \(wanted)\(hint)"
    }

    fileprivate static func unreadFile(
        _ name: String, in path: String, because reason: String
    ) -> Diagnostic {
        let place = SourceRange(startOf: SourceFile(path: "\(path)/\(name)", name: name, text: ""))
        return Diagnostic(
            .warning, .unreadFile, "this file is not read; \(reason)", at: place)
    }
}
