/// Where the server listens.
///
/// There is no way to say: to everyone.
package enum ServerPlace: Sendable {
    /// 127.0.0.1 and, where the machine has it, [::1]; port 0: one that is free.
    case loopback(port: Int)
    /// A Unix socket that only its owner may open.
    case socket(path: String)
}
