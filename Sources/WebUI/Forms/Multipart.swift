/// What a form with a file in it sent: `multipart/form-data`.
struct Multipart: Sendable {
    private(set) var fields = FormFields()
    /// The bytes of the last file; nil: none was chosen.
    private(set) var file: [UInt8]?

    /// Nil for what no form sends.
    init?(_ bytes: some Collection<UInt8>, type: String?) {
        guard let boundary = Self.parameter("boundary", of: type ?? ""), !boundary.isEmpty else {
            return nil
        }
        let parts = Self.parts(of: Array(bytes), between: Array("--\(boundary)".utf8))
        guard let parts, parts.count <= FormFields.mostFields else { return nil }
        for part in parts {
            guard let end = Self.find(Array("\r\n\r\n".utf8), in: part[...]),
                let head = String(validating: part[..<end], as: UTF8.self),
                let name = Self.parameter("name", of: head)
            else { return nil }
            let body = part[(end + 4)...]
            if Self.parameter("filename", of: head) != nil {
                if !body.isEmpty { file = Array(body) }
            } else {
                guard let value = FormFields.text(decoded: Array(body)) else { return nil }
                fields.set(name, to: fields.all(name) + [value])
            }
        }
    }

    /// The bytes between boundaries, without the line breaks that belong to these.
    private static func parts(of bytes: [UInt8], between boundary: [UInt8]) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        guard var start = find(boundary, in: bytes[...]) else { return nil }
        while true {
            let body = bytes[(start + boundary.count)...]
            if body.starts(with: "--".utf8) { return parts }
            guard let next = find(Array("\r\n".utf8) + boundary, in: body),
                body.starts(with: "\r\n".utf8)
            else { return nil }
            let content = bytes[(body.startIndex + 2)..<max(body.startIndex + 2, next)]
            parts.append(Array(content))
            start = next + 2
        }
    }

    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return (bytes.startIndex...(bytes.endIndex - wanted.count)).first {
            bytes[$0] == first && bytes[$0...].starts(with: wanted)
        }
    }

    /// `name="…"` or `name=…` after a semicolon.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmed.lowercased() == name else { continue }
            let value = sides[1].trimmed
            return value.hasPrefix("\"") && value.hasSuffix("\"") && value.count > 1
                ? String(value.dropFirst().dropLast()) : value
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
