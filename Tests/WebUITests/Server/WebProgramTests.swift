import Foundation
import Testing
import WebUI

@Suite("The program reentry-web", .timeLimit(.minutes(2)))
struct WebProgramTests {
    @Test("says where it listens and nothing of what was asked, and leaves no file")
    func silence() async throws {
        let program = try WebProgram(["--port", "0"])
        let port = try await program.port()
        for request in HostileRequest.all {
            _ = try await Exchange(request.pieces, port: port)
        }
        program.signal(SIGTERM)
        #expect(await program.exitCode() == 0)
        #expect(program.output == "http://127.0.0.1:\(port)/\n")
        #expect(program.errors == "")
        #expect(try program.leftovers == [])
    }

    @Test("answers what it was asked before it ends")
    func graceful() async throws {
        let program = try WebProgram(["--port", "0"])
        let port = try await program.port()
        let answer = try await Exchange(
            [
                .text(Self.halfForm), .pause(.seconds(1)), .work { program.signal(SIGINT) },
                .pause(.milliseconds(500)), .text("c=d"),
            ], port: port)
        #expect(answer.status != nil)
        #expect(await program.exitCode() == 0)
    }

    @Test("ends at the second signal without waiting for anyone")
    func secondSignal() async throws {
        let program = try WebProgram(["--port", "0"])
        let port = try await program.port()
        let answer = try await Exchange(
            [
                .text(Self.halfForm), .pause(.seconds(1)), .work { program.signal(SIGINT) },
                .pause(.milliseconds(500)), .work { program.signal(SIGINT) },
            ], port: port)
        #expect(await program.exitCode() == nil)
        #expect(answer.status == nil)
    }

    @Test("leaves nothing on disk when it crashes", arguments: [SIGSEGV, SIGABRT, SIGKILL])
    func crash(signal: Int32) async throws {
        let program = try WebProgram(["--port", "0"])
        _ = try await program.port()
        program.signal(signal)
        #expect(await program.exitCode() == nil)
        #expect(try program.leftovers == [])
        #expect(program.errors == "")
    }

    @Test("opens its socket to its owner alone, and takes it away again")
    func socket() async throws {
        let program = try WebProgram(["--socket", "page.sock", "--host", "plans.example"])
        #expect(try await program.address() == "page.sock")
        let path = program.folder.path + "/page.sock"
        #expect(try mode(of: path) == 0o600)
        program.signal(SIGTERM)
        #expect(await program.exitCode() == 0)
        #expect(try program.leftovers == [])
    }

    @Test("replaces the socket that a run before it has left, and nothing else")
    func staleSocket() async throws {
        let first = try WebProgram(["--socket", "page.sock", "--host", "plans.example"])
        _ = try await first.address()
        let path = first.folder.path + "/page.sock"
        let beside = try WebProgram(["--socket", path, "--host", "plans.example"])
        #expect(await beside.exitCode() == 1)
        #expect(beside.errors == "reentry-web: another server listens at '\(path)'\n")
        first.signal(SIGKILL)
        _ = await first.exitCode()
        let second = try WebProgram(["--socket", path, "--host", "plans.example"])
        #expect(try await second.address() == path)
        second.signal(SIGTERM)
        #expect(await second.exitCode() == 0)
        #expect(try first.leftovers == [])
    }

    @Test("does not replace a file by its socket")
    func foreignFile() async throws {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).txt"
        try Data("kept".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let program = try WebProgram(["--socket", path, "--host", "plans.example"])
        #expect(await program.exitCode() == 1)
        #expect(program.errors.contains("there is something at '\(path)'"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "kept")
    }

    @Test(
        "refuses a command line that would open it to others",
        arguments: [
            ["--address", "0.0.0.0"], ["--host", "http://plans.example"], ["--port", "65536"],
            ["--socket", "page.sock"], ["--socket", "page.sock", "--port", "1"],
        ])
    func commandLine(arguments: [String]) async throws {
        let program = try WebProgram(arguments)
        #expect(await program.exitCode() == 64)
        #expect(program.output == "")
    }

    @Test("says what is wrong with the rules and ends")
    func badRules() async throws {
        let program = try WebProgram(["--rules", "/dev/null/none"])
        #expect(await program.exitCode() == 1)
        #expect(program.errors.contains("error:"))
        #expect(program.output == "")
    }

    private static let halfForm =
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 7\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na=b&"

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
