import NIOCore
import Synchronization
import Testing
import WebUI

@Suite("The server")
struct ServerTests {
    private let request = "GET / HTTP/1.1\r\nHost: localhost\r\n"

    private var last: String { request + "Connection: close\r\n\r\n" }

    @Test("listens at both of the machine's own addresses, with one port")
    func bothAddresses() async throws {
        try await RunningServer.serving(Site.ofDefaultPack()) { port in
            for host in ["127.0.0.1", "::1"] {
                let exchange = try await Exchange([.text(last)], port: port, host: host)
                #expect(exchange.status == 200)
            }
        }
    }

    @Test("says which port is taken")
    func portTaken() async throws {
        let site = try Site.ofDefaultPack()
        try await RunningServer.serving(site) { port in
            let fault = await #expect(throws: ServerFault.self) {
                try await RunningServer.serving(site, at: .loopback(port: port)) { _ in }
            }
            #expect(
                fault?.description == "port \(port) is in use; choose another with --port")
        }
    }

    @Test("answers several requests of one connection in their order")
    func pipelining() async throws {
        try await RunningServer.serving(Site.ofDefaultPack()) { port in
            let exchange = try await Exchange(
                [.text(request + "\r\nGET /none HTTP/1.1\r\nHost: localhost\r\n\r\n" + last)],
                port: port)
            let statuses = exchange.text.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
            #expect(statuses == ["200", "404", "200"])
        }
    }

    @Test("lets the next visitor wait when all connections are open")
    func connections() async throws {
        var limits = ServerLimits()
        limits.connections = 2
        // However long the pause below takes on a busy machine.
        limits.idle = .hours(1)
        let (isThere, isSilenceOver) = (Flag(), Flag())
        try await RunningServer.serving(Site.ofDefaultPack(), limits: limits) { port in
            // One for each address, and this one is taken for a while.
            async let silent = Exchange(
                [
                    .work { isThere.raise() }, .pause(.seconds(2)),
                    .work { isSilenceOver.raise() }, .end,
                ], port: port)
            while !isThere.isRaised { try await Task.sleep(for: .milliseconds(10)) }
            let waiting = try await Exchange([.text(last)], port: port)
            #expect(waiting.status == 200)
            #expect(isSilenceOver.isRaised)
            #expect(try await silent.status == nil)
        }
    }

    @Test("cuts off who asks and never takes the answers", .timeLimit(.minutes(1)))
    func untaken() async throws {
        var limits = ServerLimits()
        limits.answer = .milliseconds(300)
        try await RunningServer.serving(Site.ofDefaultPack(), limits: limits) { port in
            let requests = String(repeating: request + "\r\n", count: 10_000)
            // Ends when the server closes the connection; nothing else would.
            _ = try await Exchange([.text(requests)], port: port, reads: false)
            let next = try await Exchange([.text(last)], port: port)
            #expect(next.status == 200)
        }
    }

    @Test("serves on while the pack is replaced again and again")
    func replacing() async throws {
        let site = try Site.ofDefaultPack()
        try await RunningServer.serving(site) { port in
            try await withThrowingTaskGroup(of: Int?.self) { group in
                group.addTask {
                    for _ in 0..<500 {
                        site.shelf.put(site.shelf.now.served)
                        await Task.yield()
                    }
                    return 200
                }
                for _ in 0..<50 {
                    group.addTask { try await Exchange([.text(last)], port: port).status }
                }
                for try await status in group { #expect(status == 200) }
            }
        }
    }
}

/// Something that has happened or not.
private final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }

    func raise() { state.withLock { $0 = true } }
}
