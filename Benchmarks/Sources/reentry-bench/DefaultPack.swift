import Diagnostics
import RulePacks

/// The pack that ships, beside the benchmarks.
enum DefaultPack {
    static let path =
        #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined() + "/Rules"

    /// Reads it from the disk.
    static func read() -> RulePack {
        var log = DiagnosticLog()
        guard let folder = PackFolder(at: path, reportingTo: &log),
            let pack = RulePack(files: folder.files, reportingTo: &log)
        else { preconditionFailure("the default pack stands beside the benchmarks") }
        return pack
    }
}
