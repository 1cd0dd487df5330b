/// The names under which the page may be asked for.
///
/// A website that points its own name at this machine (DNS rebinding) is known by the name that the
/// browser sends along, and one that posts a form to us by its origin.
package struct AllowedHosts: Sendable {
    private let hosts: Set<String>
    private let origins: Set<String>

    /// - Parameters:
    ///   - port: the port on the machine's own addresses; nil: the server listens at a socket alone.
    ///   - names: what a proxy passes on as `Host`, with a port if it is not the usual one.
    package init(port: Int?, names: [String] = []) {
        let proxied = names.map { $0.lowercased() }
        var hosts = Set(proxied)
        var origins = Set(proxied.flatMap { ["https://\($0)", "http://\($0)"] })
        for name in port == nil ? [] : ["127.0.0.1", "localhost", "[::1]"] {
            let full = name + ":\(port ?? 80)"
            hosts.formUnion([name, full])
            origins.insert("http://" + (port == 80 ? name : full))
        }
        self.hosts = hosts
        self.origins = origins
    }

    func allow(host: String?) -> Bool { host.map { hosts.contains($0.lowercased()) } ?? false }

    func allow(origin: String) -> Bool { origins.contains(origin.lowercased()) }
}
