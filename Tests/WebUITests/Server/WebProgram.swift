import Foundation
import TestSupport
import Testing

/// The built program, run in an empty folder, with all that it says.
final class WebProgram: Sendable {
    let folder: URL
    private let process: Process
    private let ended: AsyncStream<Void>

    /// Starts it with these arguments besides the rules and the day.
    ///
    /// Throws when it was not built.
    init(_ arguments: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "reentry-web-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process = Process()
        process.executableURL = URL(filePath: BuiltTool.folder + "/reentry-web")
        let rules = Repository.folder.path + "/Rules"
        process.arguments = ["--rules", rules, "--today", "2026-11-22"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = try Self.file(folder.path + "/output")
        process.standardError = try Self.file(folder.path + "/errors")
        process.standardInput = FileHandle.nullDevice
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        self.ended = ended
        process.terminationHandler = { _ in end.finish() }
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: folder)
    }

    var output: String { Self.text(folder.path + "/output") }
    var errors: String { Self.text(folder.path + "/errors") }

    /// What the program has left in its folder.
    var leftovers: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0 != "output" && $0 != "errors" }.sorted()
        }
    }

    /// Waits until the program says where it listens.
    func address() async throws -> String {
        while !output.contains("\n"), process.isRunning {
            try await Task.sleep(for: .milliseconds(10))
        }
        return output.trimmingCharacters(in: .newlines)
    }

    func port() async throws -> Int {
        let address = try await address()
        return try #require(address.split(separator: ":").last.flatMap { Int($0.dropLast()) })
    }

    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end; nil: it ended by a signal.
    func exitCode() async -> Int32? {
        for await _ in ended {}
        guard !process.isRunning else { return nil }
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    private static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try #require(FileHandle(forWritingAtPath: path))
    }

    private static func text(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
