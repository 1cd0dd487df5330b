internal import Hummingbird

/// The page's server.
package struct Server: Sendable {
    private let site: Site
    private let port: Int

    package init(_ site: Site, port: Int) {
        self.site = site
        self.port = port
    }

    /// Runs until it is told to stop.
    package func run() async throws {
        let app = Application(
            router: site.router(),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
        try await app.runService()
    }
}
