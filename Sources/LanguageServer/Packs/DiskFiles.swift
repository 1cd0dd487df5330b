internal import Diagnostics
internal import Watching

/// Files as they are on disk, each read once as long as it stays the same.
struct DiskFiles: Sendable {
    private var read: [String: Entry] = [:]

    private struct Entry: Sendable {
        var stamp: FileStamp
        var file: SourceFile?
        var trouble: DiagnosticLog
    }

    /// Nil, and an error reported, when there is no text to be had.
    mutating func file(
        _ path: String, name: String, reportingTo log: inout DiagnosticLog
    ) -> SourceFile? {
        let stamp = FileStamp(path)
        if let stamp, let known = read[path], known.stamp == stamp {
            log.report(contentsOf: known.trouble)
            return known.file
        }
        var trouble = DiagnosticLog()
        let file = SourceFile.read(path, name: name, reportingTo: &trouble)
        log.report(contentsOf: trouble)
        // The stamp was taken first: what changes in the meantime is read again.
        read[path] = stamp.map { Entry(stamp: $0, file: file, trouble: trouble) }
        return file
    }
}
