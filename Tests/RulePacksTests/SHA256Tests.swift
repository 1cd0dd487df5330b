import Foundation
import RulePacks
import TestSupport
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "comes to the published values",
        arguments: [
            ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        ])
    func published(text: String, times: Int, expected: String) {
        var hash = SHA256()
        for _ in 0..<times { hash.update(text.utf8) }
        #expect(hash.hexadecimal() == expected)
    }

    @Test("agrees with the system's command at every length over three blocks, in any pieces")
    func systemCommand() throws {
        var random = SeededGenerator(seed: 256)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var hashes: [String] = []
        for length in 0...200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            try Data(bytes).write(to: folder.appending(path: "\(1000 + length)"))
            let cut = Int.random(in: 0...length, using: &random)
            var hash = SHA256()
            hash.update(bytes[..<cut])
            hash.update(bytes[cut...])
            hashes.append(hash.hexadecimal())
        }
        #expect(try systemHashes(in: folder) == hashes)
    }

    /// Of all files in the order of their names; GNU has `sha256sum`, macOS `shasum`.
    private func systemHashes(in folder: URL) throws -> [String] {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "sha256sum * 2>/dev/null || shasum -a 256 *"]
        shell.currentDirectoryURL = folder
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n")
            .map { String($0.prefix(64)) }
    }
}
