import Testing

/// A request that means no good, and how it is answered.
struct HostileRequest: CustomTestStringConvertible, Sendable {
    let name: String
    /// Nil: the connection is closed without a word.
    let status: Int?
    let pieces: [Exchange.Piece]

    /// Stands wherever something can be typed, and must not turn up anywhere.
    static let marker = "marker-7731"

    var testDescription: String { name }

    init(_ name: String, _ status: Int?, _ pieces: [Exchange.Piece]) {
        self.name = name
        self.status = status
        self.pieces = pieces
    }

    /// A whole request in the usual form.
    init(
        _ name: String, _ status: Int?, _ line: String, host: String? = "127.0.0.1",
        _ headers: [String] = [], body: [UInt8]? = nil
    ) {
        let length = body.map { ["Content-Length: \($0.count)"] } ?? []
        let lines = [line + " HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? []) + length + headers
        let end = ["Connection: close", "X-Note: \(Self.marker)", "", ""]
        self.init(
            name, status,
            [.text((lines + end).joined(separator: "\r\n"))] + (body.map { [.bytes($0)] } ?? []))
    }

    /// A form that was posted by one of our pages.
    init(_ name: String, _ status: Int?, form: [UInt8], to path: String) {
        self.init(
            name, status, "POST \(path)", ["Content-Type: application/x-www-form-urlencoded"],
            body: form)
    }
}
