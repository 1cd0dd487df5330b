package import Diagnostics
internal import Watching

/// A pack as it was read, and what was on disk before that.
package struct StampedPack: Sendable {
    package let path: String
    package let served: ServedPack
    let stamp: PackStamp

    /// Reads what is at a path, cases and translations too; nil means that an error was reported.
    package init?(at path: String, reportingTo log: inout DiagnosticLog) {
        // First: what is changed while it is read is read again.
        stamp = PackStamp(at: path)
        guard let served = ServedPack.read(at: path, reportingTo: &log) else { return nil }
        self.path = path
        self.served = served
    }
}
