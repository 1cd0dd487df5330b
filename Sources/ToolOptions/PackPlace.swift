internal import ArgumentParser
internal import FoundationEssentials

/// Where the rules are, if the command line does not say.
package enum PackPlace {
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
