import ArgumentParser
import WebUI

/// Where the page can be asked for.
///
/// There is no option to open it to other machines.
struct ListeningOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The port on 127.0.0.1 and [::1], 8008 without it; 0 takes one that is free.",
            valueName: "port"))
    var port: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Listen at a Unix socket in place of a port.",
            discussion:
                "For a proxy that knows who is asking; only its owner's programs may open it.",
            valueName: "path"),
        completion: .file())
    var socket: String?

    @Option(
        name: .customLong("host"),
        help: ArgumentHelp(
            "A name that a proxy serves the page under, with the port if it is not the usual one.",
            discussion: "May be given several times. Requests under other names are refused.",
            valueName: "name"))
    var hosts: [String] = []

    var place: ServerPlace {
        socket.map { .socket(path: $0) } ?? .loopback(port: port ?? 8008)
    }

    func validate() throws {
        guard (0...65_535).contains(port ?? 8008) else {
            throw ValidationError("'--port' must be from 0 to 65535")
        }
        guard socket == nil || port == nil else {
            throw ValidationError("'--socket' and '--port' exclude each other")
        }
        guard socket == nil || !hosts.isEmpty else {
            throw ValidationError("'--socket' needs the name that the proxy serves: '--host NAME'")
        }
        guard hosts.allSatisfy(Self.isHost) else {
            throw ValidationError("'--host' must be a name such as plans.clinic.example")
        }
    }

    /// A name as browsers send it: no scheme, no path.
    private static func isHost(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                    || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || "-.:[]".utf8.contains(byte)
            }
    }
}
