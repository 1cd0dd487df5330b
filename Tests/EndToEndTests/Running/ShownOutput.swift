import Foundation
import TestSupport

/// What a reader of the documentation would see after typing a line into a shell.
struct ShownOutput {
    /// Standard output and standard error as they arrive on a terminal.
    let text: String
    let exitCode: Int32

    /// Runs `line` in a folder, the repository's unless told, with the `reentry` that was built with the tests.
    ///
    /// Throws when the shell cannot be started.
    init(
        of line: String, rules: String? = nil, in folder: URL = Repository.folder
    ) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", line]
        shell.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = "\(BuiltTool.folder):\(environment["PATH"] ?? "/usr/bin:/bin")"
        environment["REENTRY_RULES"] = rules
        shell.environment = environment
        let pipe = Pipe()
        shell.standardOutput = pipe
        shell.standardError = pipe
        shell.standardInput = FileHandle.nullDevice
        try shell.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        text = String(decoding: bytes, as: UTF8.self)
        exitCode = shell.terminationStatus
    }
}
