extension HostileRequest {
    /// Those that a server with its usual limits answers at once.
    static let all = names + origins + sizes + nonsense + paths + forms

    private static let names: [HostileRequest] = [
        HostileRequest("another name", 421, "GET /\(marker)", host: "rebound.example"),
        HostileRequest("no name", 421, "GET /\(marker)", host: nil),
        HostileRequest("two names", 421, "GET /\(marker)", ["Host: rebound.example"]),
        HostileRequest("another port", 421, "GET /\(marker)", host: "127.0.0.1:1"),
        HostileRequest(
            "our name with more behind it", 421, "GET /", host: "localhost.rebound.example"),
        HostileRequest("another name in the address", 404, "GET http://rebound.example/\(marker)"),
    ]

    private static let origins: [HostileRequest] = [
        posting("a form of another site", ["Origin: http://other.example"]),
        posting("a form of nobody", ["Origin: null"]),
        posting("a form of another port", ["Origin: http://localhost:1"]),
        posting("a form without origin from another site", ["Sec-Fetch-Site: cross-site"]),
        posting("a form without origin from another port", ["Sec-Fetch-Site: same-site"]),
        HostileRequest(
            "our script in another site's page", 403, "GET /clinician.js",
            ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"]),
        HostileRequest(
            "our page fetched by another site", 403, "GET /",
            ["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"]),
        HostileRequest(
            "JSON, as deep as it gets", 415, "POST /", ["Content-Type: application/json"],
            body: Array(repeating: UInt8(ascii: "["), count: 100_000)),
        HostileRequest("a body of no kind", 415, "POST /", body: Array(marker.utf8)),
    ]

    private static let sizes: [HostileRequest] = [
        HostileRequest(
            "100 MB announced", 413, "POST /",
            ["Content-Type: multipart/form-data; boundary=x", "Content-Length: 104857600"]),
        HostileRequest(
            "100 MB unannounced", 413,
            [
                .text(
                    "POST /draft HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
            ] + Array(repeating: .text(megabyte), count: 100)),
        HostileRequest(
            "10,000 headers", 431, "GET /", (0..<10_000).map { "X-\($0): \(marker)" }),
        HostileRequest(
            "one large header", 431, "GET /", ["X-Large: " + String(repeating: "x", count: 40_000)]),
        HostileRequest(
            "a long address", 431, "GET /?\(marker)=" + String(repeating: "x", count: 40_000)),
        HostileRequest(
            "10,000 languages", 200, "GET /",
            ["Accept-Language: " + String(repeating: "en;q=0.1,", count: 3_000)]),
    ]

    private static let nonsense: [HostileRequest] = [
        HostileRequest("no HTTP", 400, [.text("\(marker)\r\n\r\n")]),
        HostileRequest("the start of TLS", 400, [.bytes([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])]),
        HostileRequest("half a request", nil, [.text("GET /\(marker) HT"), .end]),
        HostileRequest("nothing", nil, [.end]),
        HostileRequest("a method of its own", 400, "MARK /\(marker)"),
        HostileRequest("a method for others", 405, "DELETE /\(marker)"),
        HostileRequest("a way through", 405, "CONNECT 127.0.0.1:22"),
        HostileRequest(
            "two lengths", 400, "POST /", ["Transfer-Encoding: chunked", "Content-Length: 3"]),
        HostileRequest("a length below nothing", 400, "POST /", ["Content-Length: -1"]),
        HostileRequest(
            "a length beyond counting", 400, "POST /",
            ["Content-Length: 99999999999999999999999"]),
        HostileRequest("a header without a name", 400, "GET /", [": \(marker)"]),
    ]

    private static let paths: [HostileRequest] = [
        HostileRequest("upwards", 404, "GET /../../etc/passwd?\(marker)"),
        HostileRequest("upwards, hidden", 404, "GET /%2e%2e/%2e%2e/etc/passwd?\(marker)"),
        HostileRequest("upwards from a file", 404, "GET /clinician.js/../../\(marker)"),
        HostileRequest("zero bytes", 404, "GET /%00\(marker)"),
        HostileRequest("bytes that are no text", 404, "GET /%ff%fe%fd\(marker)"),
        HostileRequest("a template's tags", 404, "GET /%7B%7Bt.\(marker)%7D%7D"),
        HostileRequest("markup", 404, "GET /%3Cscript%3E\(marker)%3C/script%3E"),
        HostileRequest("a template's tags for a language", 200, "GET /?lang=%7B%7B\(marker)%7D%7D"),
        HostileRequest("no language", 200, "GET /?lang=../../\(marker)"),
    ]

    private static func posting(_ name: String, _ headers: [String]) -> HostileRequest {
        HostileRequest(
            name, 403, "POST /",
            headers + ["Content-Type: application/x-www-form-urlencoded"],
            body: Array("note=\(marker)".utf8))
    }

    /// One chunk of a body, as HTTP writes it.
    private static let megabyte =
        "100000\r\n" + String(repeating: marker + "-aaaa", count: 65_536) + "\r\n"
}
