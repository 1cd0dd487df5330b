internal import ArgumentParser
internal import FoundationEssentials

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// Where the rules are, if the command line does not say.
package enum PackPlace {
    /// A compiled pack that is handed over.
    package static let standardInput = "-"

    /// Keeps standard input from being asked for twice, and from being waited for at a keyboard.
    ///
    /// `other` is what else comes from there: `the answers`.
    package static func checkStandardInput(_ place: String, besides other: String? = nil) throws {
        guard place == standardInput else { return }
        if let other {
            throw ValidationError(
                "\(other) and the rules cannot both come from standard input; name the folder of a pack, or a file, with '--rules'"
            )
        }
        if isatty(STDIN_FILENO) == 1 {
            throw ValidationError(
                "'-' reads a compiled pack from standard input, and nothing is handed over there; name the folder of a pack, or a file"
            )
        }
    }

    /// `--rules`, then `REENTRY_RULES`, then `./Rules`, then the pack installed beside the tool.
    package static func find(_ given: String?) throws -> String {
        if let given { return given }
        if let named = ProcessInfo.processInfo.environment["REENTRY_RULES"], !named.isEmpty {
            return named
        }
        if FileManager.default.fileExists(atPath: "Rules") { return "Rules" }
        if let installed, FileManager.default.fileExists(atPath: installed) { return installed }
        throw ValidationError(
            "there are no rules here: name a pack with '--rules', or set REENTRY_RULES")
    }

    /// `PREFIX/share/reentry/Rules` for a tool at `PREFIX/bin/reentry`.
    private static var installed: String? {
        guard let tool = Executable.path else { return nil }
        let parts = tool.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return nil }
        return (parts.dropLast(2) + ["share", "reentry", "Rules"]).joined(separator: "/")
    }
}
