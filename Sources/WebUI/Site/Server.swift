internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
package import ServiceLifecycle
package import UnixSignals

/// The page's server.
///
/// It writes no log: what visitors send is nobody's to keep.
package struct Server: Sendable {
    private let site: Site
    private let place: ServerPlace
    private let hosts: [String]
    private let limits: ServerLimits
    private let services: [any Service]

    /// - Parameters:
    ///   - site: what it serves.
    ///   - place: where it listens.
    ///   - hosts: names that a proxy passes on, besides the machine's own.
    ///   - limits: what it puts up with.
    ///   - services: what runs as long as it runs.
    package init(
        _ site: Site, at place: ServerPlace, hosts: [String] = [],
        limits: ServerLimits = ServerLimits(), with services: [any Service] = []
    ) {
        self.site = site
        self.place = place
        self.hosts = hosts
        self.limits = limits
        self.services = services
    }

    /// Runs until it is told to stop; what is being answered then is answered first.
    ///
    /// The second of the signals ends the program at once. `announce` is given the page's address as
    /// soon as it can be asked. Throws a ``ServerFault`` if the server cannot listen.
    package func run(
        until signals: [UnixSignal] = [], announce: @escaping @Sendable (String) -> Void
    ) async throws {
        switch place {
        case .loopback(let wanted):
            let free = try await LoopbackPort.find(wanted)
            let names = AllowedHosts(port: free.port, names: hosts)
            try await LoopbackPort.explaining(free.port) {
                try await run(
                    free.addresses.map { .hostname($0, port: free.port) }, as: names, until: signals
                ) { announce("http://127.0.0.1:\(free.port)/") }
            }
        case .socket(let path):
            let socket = try await SocketFile.claim(path)
            let names = AllowedHosts(port: nil, names: hosts)
            defer { socket.remove() }
            try await run([.unixDomainSocket(path: path)], as: names, until: signals) {
                socket.opened()
                announce(path)
            }
        }
    }

    private func run(
        _ addresses: [BindAddress], as names: AllowedHosts, until signals: [UnixSignal],
        announce: @escaping @Sendable () -> Void
    ) async throws {
        let logger = Logger(label: "page") { _ in SwiftLogNoOpLogHandler() }
        let responder = site.router(for: names, within: limits).buildResponder()
        let waiting = Waiting(for: addresses.count)
        let applications = addresses.map { address in
            Application(
                responder: responder,
                server: HTTPServerBuilder { PageChannel(limits, responder: $0) },
                configuration: configuration(address, share: addresses.count, logger),
                onServerRunning: { channel in
                    await Self.acceptOneByOne(channel)
                    if waiting.oneCame() { announce() }
                },
                logger: logger)
        }
        var group = ServiceGroupConfiguration(
            services: services + applications + (signals.isEmpty ? [] : [SecondSignal(signals)]),
            gracefulShutdownSignals: signals, logger: logger)
        group.maximumGracefulShutdownDuration = Duration.nanoseconds(limits.stopping.nanoseconds)
        try await ServiceGroup(configuration: group).run()
    }

    /// Otherwise all who knock at the same moment are let in, though there is room for one only.
    private static func acceptOneByOne(_ channel: any Channel) async {
        try? await channel.setOption(.maxMessagesPerRead, value: 1).get()
    }

    private func configuration(
        _ address: BindAddress, share: Int, _ logger: Logger
    ) -> ApplicationConfiguration {
        ApplicationConfiguration(
            address: address, backlog: limits.connections,
            availableConnectionsDelegate: MaximumAvailableConnections(
                limits.connections / share, logger: logger))
    }
}
