package import Diagnostics

/// What was found before, so that only what is new has to be looked at.
///
/// A finding is known again by its id, its file and the gist of its message; lines may move, and
/// examples and suggestions may change.
package struct Baseline: Sendable {
    package struct Entry: Hashable, Sendable {
        package var id: String
        /// Counted from the pack, so that it is the same wherever the command runs.
        package var file: String
        /// The gist of it: `Diagnostic.gist`.
        package var message: String

        init(id: String, file: String, message: String) {
            self.id = id
            self.file = file
            self.message = message
        }

        init(_ finding: Diagnostic) {
            self.init(
                id: finding.id.rawValue, file: finding.range.file.name, message: finding.gist)
        }
    }

    /// In the order of the files; one that was found twice stands here twice.
    package var entries: [Entry]

    package init(_ findings: [Diagnostic]) {
        entries = findings.map { Entry($0) }
    }

    init(entries: [Entry]) {
        self.entries = entries
    }

    /// Tells what is new from what was there, and names what is there no longer.
    ///
    /// Of a finding that stands there more often than before, the last ones are new.
    package func comparing(_ findings: [Diagnostic]) -> (new: [Diagnostic], gone: [Entry]) {
        var left: [Entry: Int] = [:]
        for entry in entries { left[entry, default: 0] += 1 }
        let new = findings.filter { finding in
            let entry = Entry(finding)
            guard let count = left[entry], count > 0 else { return true }
            left[entry] = count - 1
            return false
        }
        // Backwards: of several of a kind, the last ones are those that are gone.
        let gone = entries.reversed().filter { entry in
            guard let count = left[entry], count > 0 else { return false }
            left[entry] = count - 1
            return true
        }
        return (new, gone.reversed())
    }
}
