import Diagnostics
import FoundationEssentials
import RulePacks

extension RulePack {
    /// Reads a pack from a folder, from a compiled file, or from a git revision of either.
    ///
    /// A revision is written as git does, `HEAD:Rules`; what exists under the whole name comes first.
    /// Nil means that an error was reported.
    static func read(
        atOrInRevision place: String, reportingTo log: inout DiagnosticLog
    ) -> RulePack? {
        guard place.contains(":"), !FileManager.default.fileExists(atPath: place) else {
            return read(at: place, reportingTo: &log)
        }
        do throws(RevisionFault) {
            let revision = try RevisionFiles(place)
            guard revision.isFolder else {
                return SourceFile.decode(
                    bytes: try revision.content(), path: revision.place,
                    upTo: largestCompiledSize, reportingTo: &log
                ).flatMap { RulePack(compiled: $0, reportingTo: &log) }
            }
            guard let folder = try PackFolder(revision, reportingTo: &log) else { return nil }
            return RulePack(
                files: folder.files, templates: folder.templates, reportingTo: &log)
        } catch {
            let file = SourceFile(path: place, text: "")
            log.report(
                Diagnostic(
                    .error, .unreadable, error.message, at: SourceRange(startOf: file)))
            return nil
        }
    }
}

extension PackFolder {
    /// Reads the files of a folder in a revision, within the same limits as on disk.
    fileprivate init?(
        _ revision: RevisionFiles, reportingTo log: inout DiagnosticLog
    ) throws(RevisionFault) {
        let entries = try revision.entries()
        let wanted = entries.filter { entry in
            entry.isFile && entry.size <= SourceFile.largestSize
                && [".yaml", ".mustache"].contains { entry.name.hasSuffix($0) }
        }
        let contents = try revision.contents(of: wanted)
        let byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
        let errors = log.errorCount
        for entry in entries where !entry.isFile && Self.mayBeFolder(entry.name) {
            let path = "\(revision.place)/\(entry.name)"
            log.report(.isLink(SourceFile(path: path, name: entry.name, text: "")))
        }
        self.init(entries.map(\.name), at: revision.place, reportingTo: &log) { name, log in
            let path = "\(revision.place)/\(name)"
            let nothing = SourceFile(path: path, name: name, text: "")
            guard let entry = byName[name], entry.isFile else {
                log.report(.isLink(nothing))
                return nil
            }
            guard let bytes = contents[entry.object] else {
                log.report(
                    entry.size > SourceFile.largestSize
                        ? .tooLarge(nothing, limit: SourceFile.largestSize) : .isMissing(nothing))
                return nil
            }
            return SourceFile.decode(bytes: bytes, path: path, name: name, reportingTo: &log)
        }
        if log.errorCount > errors { return nil }
    }

    /// Whether rule files may stand behind a link; what its name says of a file is looked at as one.
    private static func mayBeFolder(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        return !parts.contains { $0.hasPrefix(".") } && parts.last?.contains(".") == false
    }
}

extension Diagnostic {
    fileprivate static func isLink(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, .unreadable,
            "this is a link or another repository, and in a revision neither is followed; name a folder on disk instead",
            at: SourceRange(startOf: file))
    }

    fileprivate static func isMissing(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, .unreadable, "git has not got this file here; fetch it first",
            at: SourceRange(startOf: file))
    }
}
