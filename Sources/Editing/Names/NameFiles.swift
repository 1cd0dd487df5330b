package import Diagnostics

/// The names of files, kept as long as the files stay the same.
///
/// A file that cannot be read in the middle of a change keeps the names that it had.
package struct NameFiles: Sendable {
    private var read: [String: Entry] = [:]

    private struct Entry {
        var file: SourceFile
        var names: FileNames?
    }

    package init() {}

    /// The index of these files, of which only those are read that are new.
    package mutating func index(
        of files: [SourceFile], knowing parsed: inout ParsedFiles
    ) -> NameIndex {
        var kept: [String: Entry] = [:]
        for file in files {
            let before = read[file.name]
            if let before, before.file === file {
                kept[file.name] = before
            } else {
                var log = DiagnosticLog()
                let tree = parsed.tree(of: file, reportingTo: &log)
                kept[file.name] = Entry(
                    file: file, names: tree.map { FileNames($0, of: file) } ?? before?.names)
            }
        }
        read = kept
        return NameIndex(files.compactMap { kept[$0.name]?.names })
    }
}

extension NameIndex {
    /// Whether what is known of a file is what stands in it now.
    package func isCurrent(_ file: SourceFile) -> Bool {
        files.contains { $0.file === file }
    }
}
