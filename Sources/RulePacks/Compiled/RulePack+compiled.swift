public import Diagnostics
internal import FoundationEssentials
internal import OrderedCollections

extension RulePack {
    /// The most that a file with a whole pack may have: 64 MiB.
    public static let largestCompiledSize = 64 << 20

    /// Reads what is at a path: a folder of rule files, or a file made by `reentry compile`, which may
    /// also come on standard input, `-`.
    ///
    /// Cases and translations take no part in a plan, so that reading them can be left out. Nil means
    /// that at least one error was reported.
    public static func read(
        at path: String, withCases: Bool = true, withTranslations: Bool = true,
        reportingTo log: inout DiagnosticLog
    ) -> RulePack? {
        if isFile(path) { return readCompiled(path, reportingTo: &log) }
        guard let folder = PackFolder(at: path, reportingTo: &log) else { return nil }
        return RulePack(
            files: folder.files, templates: folder.templates, withCases: withCases,
            withTranslations: withTranslations, reportingTo: &log)
    }

    /// The rule files of what is at a path, without reading what they say where they are in a folder.
    ///
    /// Nil means that at least one error was reported.
    package static func files(
        at path: String, reportingTo log: inout DiagnosticLog
    ) -> [SourceFile]? {
        isFile(path)
            ? readCompiled(path, reportingTo: &log)?.files
            : PackFolder(at: path, reportingTo: &log)?.files
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder = false
        return path == "-"
            || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }

    private static func readCompiled(
        _ path: String, reportingTo log: inout DiagnosticLog
    ) -> RulePack? {
        let file =
            path == "-"
            ? SourceFile.readStandardInput(upTo: largestCompiledSize, reportingTo: &log)
            : SourceFile.read(path, upTo: largestCompiledSize, reportingTo: &log)
        return file.flatMap { RulePack(compiled: $0, reportingTo: &log) }
    }

    /// Reads a file made by `reentry compile`, by reading the rule files inside it.
    ///
    /// What the file says they come to is compared with what they do come to, so that what was
    /// reviewed is what runs. Nil means that at least one error was reported.
    public init?(compiled file: SourceFile, reportingTo log: inout DiagnosticLog) {
        guard let written = CompiledPack(file, reportingTo: &log),
            let files = written.sources(in: file, reportingTo: &log)
        else { return nil }
        let found = Fingerprint.of(files.files + files.templates)
        guard found == written.fingerprint else {
            log.report(.otherFingerprint(written.fingerprint, found: found, in: file))
            return nil
        }
        guard
            let pack = RulePack(
                files: files.files, templates: files.templates, reportingTo: &log)
        else { return nil }
        let actual = CompiledPack(pack)
        let json = actual.json
        if let part = written.firstDifference(from: actual) {
            log.report(.notWhatFilesComeTo(part, in: file, expected: json))
            return nil
        }
        guard CompiledPack.keyCount(of: file.text) == CompiledPack.keyCount(of: json) else {
            log.report(.keysNotOurs(in: file, expected: json))
            return nil
        }
        self = pack
    }
}
