/// Why the server cannot listen, in words for a terminal.
package enum ServerFault: Error, CustomStringConvertible {
    case portTaken(Int)
    case portForbidden(Int)
    case noFreePort
    case socketInUse(String)
    case notOurSocket(String)
    case socketPathTooLong(String)

    package var description: String {
        switch self {
        case .portTaken(let port): "port \(port) is in use; choose another with --port"
        case .portForbidden(let port):
            "port \(port) needs rights that this program should not have; choose one above 1023 with --port"
        case .noFreePort: "no port is free on both 127.0.0.1 and [::1]"
        case .socketInUse(let path): "another server listens at '\(path)'"
        case .notOurSocket(let path):
            "there is something at '\(path)' that this program did not leave there; choose another path"
        case .socketPathTooLong(let path): "'\(path)' is too long for the path of a socket"
        }
    }
}
