package import Diagnostics
package import YAMLTree

/// The trees of files, each kept as long as the file stays the same.
///
/// One key changes one file, so that of many files one is read.
package struct ParsedFiles: Sendable {
    private var byName: [String: Entry] = [:]

    private struct Entry: Sendable {
        var file: SourceFile
        var tree: YAMLNode?
        var log: DiagnosticLog
    }

    package init() {}

    /// What ``YAMLNode/parse(_:reportingTo:)`` gives.
    package mutating func tree(
        of file: SourceFile, reportingTo log: inout DiagnosticLog
    ) -> YAMLNode? {
        if let known = byName[file.name], known.file === file {
            log.report(contentsOf: known.log)
            return known.tree
        }
        var found = DiagnosticLog()
        let tree = YAMLNode.parse(file, reportingTo: &found)
        byName[file.name] = Entry(file: file, tree: tree, log: found)
        log.report(contentsOf: found)
        return tree
    }

    /// Keeps nothing of other files than these.
    package mutating func forget(besides files: [SourceFile]) {
        let names = Set(files.map(\.name))
        byName = byName.filter { names.contains($0.key) }
    }
}
