import WebUI

/// The server as it is, at a port of its own in the test's process.
enum RunningServer {
    /// Serves as long as `work` takes; `work` is given the port.
    static func serving<Result: Sendable>(
        _ site: Site, at place: ServerPlace = .loopback(port: 0), hosts: [String] = [],
        limits: ServerLimits = ServerLimits(), _ work: @Sendable (Int) async throws -> Result
    ) async throws -> Result {
        let (addresses, told) = AsyncStream.makeStream(of: String.self)
        let server = Server(site, at: place, hosts: hosts, limits: limits)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { told.finish() }
                try await server.run { told.yield($0) }
            }
            defer { group.cancelAll() }
            for await address in addresses {
                let port = address.split(separator: ":").last.flatMap { Int($0.dropLast()) }
                return try await work(port ?? 0)
            }
            try await group.waitForAll()
            throw CancellationError()
        }
    }
}
