import Diagnostics
import Foundation
import Testing

@Suite("Reading files")
struct ReadingTests {
    private func decode(_ bytes: [UInt8], upTo limit: Int = 100) -> (String?, [Diagnostic]) {
        var log = DiagnosticLog()
        let file = SourceFile.decode(bytes: bytes, path: "x", upTo: limit, reportingTo: &log)
        return (file?.text, log.diagnostics)
    }

    /// Runs a test in a folder of its own.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test("drops a byte order mark and nothing else")
    func byteOrderMark() {
        #expect(decode([0xEF, 0xBB, 0xBF, 0x61, 0x0A]).0 == "a\n")
        #expect(decode([]).0 == "")
        #expect(decode([]).1 == [])
    }

    @Test(
        "names the first byte that is not UTF-8",
        arguments: [
            ([0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x62], 2, 2, "byte 0xE9 is not UTF-8"),
            ([0xC3], 1, 1, "byte 0xC3 is not UTF-8"),
            ([0x61, 0xED, 0xA0, 0x80], 1, 2, "byte 0xED is not UTF-8"),
            ([0x61, 0xC0, 0x80], 1, 2, "byte 0xC0 is not UTF-8"),
            ([0xFF, 0xFE, 0x61, 0x00], 1, 1, "the file is UTF-16"),
        ] as [([UInt8], Int, Int, String)])
    func notUTF8(bytes: [UInt8], line: Int, column: Int, words: String) throws {
        let (text, diagnostics) = decode(bytes)
        #expect(text == nil)
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(diagnostic.id == .notUTF8)
        #expect(diagnostic.range.start == SourcePosition(line: line, column: column))
        #expect(diagnostic.message.hasPrefix(words))
    }

    @Test("stops at the limit")
    func limit() throws {
        #expect(decode([UInt8](repeating: 0x61, count: 100)).0?.count == 100)
        let (text, diagnostics) = decode([UInt8](repeating: 0x61, count: 101))
        #expect(text == nil)
        #expect(
            diagnostics.map(\.message) == [
                "a file may have at most 100 bytes; split it into several"
            ])
        var log = DiagnosticLog()
        let file = SourceFile.read("/dev/zero", reportingTo: &log)
        #expect(file == nil)
        #expect(
            log.diagnostics.map(\.message) == [
                "a file may have at most 4 MiB; split it into several"
            ])
    }

    @Test("keeps path and name apart")
    func names() throws {
        try inFolder { folder in
            let path = folder.appending(path: "a b.yaml").path()
            let url = folder.appending(path: "a b.yaml")
            try Data("é: 1\n".utf8).write(to: url)
            var log = DiagnosticLog()
            let file = SourceFile.read(
                url.path(percentEncoded: false), name: "n", reportingTo: &log)
            #expect(file?.text == "é: 1\n")
            #expect(file?.name == "n")
            #expect(file?.path == path.replacing("%20", with: " "))
            #expect(log.diagnostics == [])
        }
    }

    @Test("says what stands in the way, and never waits for a pipe")
    func unreadable() throws {
        try inFolder { folder in
            let pipe = folder.appending(path: "pipe").path()
            #expect(mkfifo(pipe, 0o600) == 0)
            let missing = folder.appending(path: "missing").path()
            let faults = [
                (folder.path(), "is a folder; a file is expected"),
                (missing, "does not exist"),
                ("a\0b", "does not exist"),
                (pipe, "is not a regular file; what comes from a pipe is read with '-'"),
                (
                    folder.appending(path: String(repeating: "x", count: 300)).path(),
                    "cannot be read: file name too long"
                ),
            ]
            for (path, words) in faults {
                var log = DiagnosticLog()
                let file = SourceFile.read(path, reportingTo: &log)
                #expect(file == nil)
                #expect(log.diagnostics.map(\.id) == [.unreadable])
                #expect(log.diagnostics.map(\.message) == ["'\(path)' \(words)"])
            }
        }
    }
}
