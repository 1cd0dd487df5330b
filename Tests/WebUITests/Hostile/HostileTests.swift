import NIOCore
import Testing
import WebUI

@Suite("Hostile requests")
struct HostileTests {
    @Test(
        "get the right status and a small answer, and the next visitor is served",
        arguments: HostileRequest.all)
    func table(request: HostileRequest) async throws {
        try await RunningServer.serving(Site.ofDefaultPack(), limits: .patient) { port in
            let exchange = try await Exchange(request.pieces, port: port)
            #expect(exchange.status == request.status)
            #expect(!exchange.text.contains(HostileRequest.marker))
            // What could not be opened is told on a whole page.
            #expect([200, 422].contains(exchange.status) || exchange.text.utf8.count < 10_000)
            let next = try await Exchange(usual, port: port)
            #expect(next.status == 200)
        }
    }

    @Test("that come byte by byte are cut off", arguments: HostileRequest.slow)
    func slow(request: HostileRequest) async throws {
        var limits = ServerLimits.patient
        limits.request = .milliseconds(200)
        try await RunningServer.serving(Site.ofDefaultPack(), limits: limits) { port in
            let exchange = try await Exchange(request.pieces, port: port)
            #expect(exchange.status == request.status)
            let next = try await Exchange(usual, port: port)
            #expect(next.status == 200)
        }
    }

    @Test("that never come are not waited for")
    func silence() async throws {
        var limits = ServerLimits()
        limits.idle = .milliseconds(200)
        try await RunningServer.serving(Site.ofDefaultPack(), limits: limits) { port in
            let exchange = try await Exchange([], port: port)
            #expect(exchange.status == nil)
        }
    }

    private let usual = HostileRequest("none", 200, "GET /").pieces
}

extension ServerLimits {
    /// For machines that run many tests at once.
    static var patient: ServerLimits {
        var limits = ServerLimits()
        limits.parting = .seconds(10)
        limits.request = .minutes(2)
        return limits
    }
}

extension HostileRequest {
    fileprivate static let slow: [HostileRequest] = [
        HostileRequest(
            "headers", 408,
            [.text("GET / HTTP/1.1\r\n")]
                + Array(repeating: [.text("X"), .pause(.milliseconds(50))], count: 8).joined()),
        HostileRequest(
            "a body", 408,
            [
                .text(
                    "POST /\(marker) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
            ] + Array(repeating: [.text("a"), .pause(.milliseconds(50))], count: 8).joined()),
    ]
}
