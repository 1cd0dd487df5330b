extension HostileRequest {
    /// Forms that no page of ours sends.
    static let forms: [HostileRequest] =
        ["/", "/draft", "/why", "/answers", "/plan/html"].flatMap { path in
            [
                HostileRequest(
                    "bytes that are no text, to \(path)", 400, form: [0xFF, 0xFE], to: path),
                posting("escapes that are no text", "label=%ff%fe", 400, to: path),
                posting("a broken escape", "label=%zz", 400, to: path),
                posting(
                    "6,000 fields",
                    (0..<6_000).map { "a.\($0)=\(marker)" }.joined(separator: "&"), 400, to: path),
            ]
        } + [
            posting(
                "questions that nobody asks", "a.\(marker)=\(marker)&\(marker)", 200, to: "/draft"),
            posting("a reason that there is not", "why=\(marker)", 404, to: "/why"),
            posting("a form as a file", "file=\(marker)", 400, to: "/open"),
            HostileRequest(
                "a file that never ends", 400, "POST /open",
                ["Content-Type: multipart/form-data; boundary=x"],
                body: Array("--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n".utf8)),
            HostileRequest(
                "a file between no marks", 400, "POST /open", ["Content-Type: multipart/form-data"],
                body: Array(marker.utf8)),
            opening("JSON, as deep as it gets", String(repeating: "[", count: 100_000)),
            opening("YAML, as deep as it gets", String(repeating: "- ", count: 100_000)),
            opening(
                "YAML that would grow without end",
                (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
                    .joined(separator: "\n").replacing("*a0", with: "x")),
            opening("bytes that are no text, in a file", [0xFF, 0xFE, 0x00]),
        ]

    private static func posting(
        _ name: String, _ form: String, _ status: Int, to path: String
    ) -> HostileRequest {
        HostileRequest("\(name), to \(path)", status, form: Array(form.utf8), to: path)
    }

    private static func opening(_ name: String, _ file: String) -> HostileRequest {
        opening(name, Array(file.utf8))
    }

    private static func opening(_ name: String, _ file: [UInt8]) -> HostileRequest {
        HostileRequest(
            name, 422, "POST /open", ["Content-Type: multipart/form-data; boundary=x"],
            body: Array(
                """
                --x\r
                Content-Disposition: form-data; name="file"; filename="\(marker).yaml"\r
                \r

                """.utf8) + file + Array("\r\n--x--\r\n".utf8))
    }
}
