import CivilTime
import Diagnostics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import RulePacks
import Testing
import WebUI

/// Asks the routes without a socket.
struct Browser {
    let responder: any HTTPResponder<BasicRequestContext>

    init(
        _ site: Site, for hosts: AllowedHosts = AllowedHosts(port: 8008),
        within limits: ServerLimits = ServerLimits()
    ) {
        responder = site.router(for: hosts, within: limits).buildResponder()
    }

    struct Answer {
        var status: Int
        var headers: [String: String]
        var text: String
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await ask("GET", path, body: "", headers: headers)
    }

    /// Posts a form, as a browser encodes it.
    func post(
        _ path: String, _ fields: [(String, String)], headers: [String: String] = [:]
    ) async throws -> Answer {
        let body = fields.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&")
        var headers = headers
        headers["content-type"] = "application/x-www-form-urlencoded"
        return try await ask("POST", path, body: body, headers: headers)
    }

    func ask(
        _ method: String, _ path: String, body: String, headers: [String: String]
    ) async throws -> Answer {
        var fields = HTTPFields()
        for (name, value) in headers where name != "host" {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let head = HTTPRequest(
            method: try #require(HTTPRequest.Method(method)), scheme: "http",
            authority: headers["host"] ?? "127.0.0.1:8008", path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let source = ApplicationRequestContextSource(
            channel: EmbeddedChannel(), logger: Logger(label: "browser"))
        let response = try await responder.respond(
            to: request, context: BasicRequestContext(source: source))
        let collector = Collector()
        try await response.body.write(collector)
        var heard: [String: String] = [:]
        for field in response.headers { heard[field.name.canonicalName] = field.value }
        return Answer(
            status: response.status.code, headers: heard, text: collector.text)
    }
}

/// Collects what a response writes.
private final class Collector: ResponseBodyWriter {
    private(set) var text = ""

    func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension String {
    fileprivate var formEncoded: String {
        utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            let hex = String(byte, radix: 16)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
    }
}
