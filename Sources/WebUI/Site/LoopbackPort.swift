internal import NIOCore
internal import NIOPosix

/// A port that is free on the machine's own addresses.
struct LoopbackPort {
    let port: Int
    /// Without `::1` where the machine has no IPv6.
    let addresses: [String]

    /// Any port if `wanted` is 0.
    static func find(_ wanted: Int) async throws -> LoopbackPort {
        for _ in 0..<20 {
            let port = try await explaining(wanted) { try await probe("127.0.0.1", wanted) }
            do {
                _ = try await probe("::1", port)
                return LoopbackPort(port: port, addresses: ["127.0.0.1", "::1"])
            } catch let error as IOError
                where [EADDRNOTAVAIL, EAFNOSUPPORT].contains(error.errnoCode)
            {
                return LoopbackPort(port: port, addresses: ["127.0.0.1"])
            } catch let error as IOError where error.errnoCode == EADDRINUSE && wanted == 0 {
                continue
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                throw ServerFault.portTaken(port)
            }
        }
        throw ServerFault.noFreePort
    }

    /// Puts the system's reasons against a port into our words.
    static func explaining<Result>(
        _ port: Int, _ work: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await work()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ServerFault.portTaken(port)
        } catch let error as IOError where error.errnoCode == EACCES {
            throw ServerFault.portForbidden(port)
        }
    }

    /// Opens the port for a moment; returns which it is.
    private static func probe(_ address: String, _ port: Int) async throws -> Int {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: address, port: port).get()
        let found = channel.localAddress?.port
        try await channel.close()
        return found ?? port
    }
}
