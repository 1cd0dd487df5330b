internal import Diagnostics

extension CompiledPack {
    /// The rule files and templates inside, as if they lay in a folder in the compiled file's place.
    ///
    /// Nil means that an error was reported: a name that no folder has, or an order that no folder
    /// is read in, and with it another order of decisions.
    func sources(
        in file: SourceFile, reportingTo log: inout DiagnosticLog
    ) -> (files: [SourceFile], templates: [SourceFile])? {
        let errors = log.errorCount
        Self.reportNames(of: files, in: file, to: &log) { $0.hasSuffix(".yaml") }
        Self.reportNames(of: templates, in: file, to: &log) {
            $0.hasPrefix("templates/") && $0.hasSuffix(".mustache")
        }
        if files.isEmpty { log.report(.noFilesInside(file)) }
        guard log.errorCount == errors else { return nil }
        func read(_ inside: File) -> SourceFile? {
            SourceFile.decode(
                bytes: Array(inside.text.utf8), path: "\(file.path)/\(inside.name)",
                name: inside.name, reportingTo: &log)
        }
        let sources = (files.compactMap(read), templates.compactMap(read))
        return log.errorCount == errors ? sources : nil
    }

    private static func reportNames(
        of files: [File], in file: SourceFile, to log: inout DiagnosticLog,
        fits: (String) -> Bool
    ) {
        for inside in files {
            let parts = inside.name.split(separator: "/", omittingEmptySubsequences: false)
            if !fits(inside.name) || parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) {
                log.report(.badFileName(inside.name, in: file))
                return
            }
        }
        for (one, next) in zip(files, files.dropFirst())
        where !one.name.utf8.lexicographicallyPrecedes(next.name.utf8) {
            log.report(.filesOutOfOrder(next.name, after: one.name, in: file))
            return
        }
    }
}
