internal import Hummingbird
internal import NIOCore

extension Request {
    /// What a form sent; ``FormGuard`` has read it as a whole and held it to its limit.
    ///
    /// - Returns: its fields.
    /// - Throws: `HTTPError`, bad request, for what no form sends.
    func fields() async throws -> FormFields {
        let body = try await body.collect(upTo: .max)
        guard let fields = FormFields(urlEncoded: body.readableBytesView) else {
            throw HTTPError(.badRequest)
        }
        return fields
    }

    /// What a form with a file in it sent.
    ///
    /// - Returns: its fields and the file.
    /// - Throws: `HTTPError`, bad request, for what no form sends.
    func upload() async throws -> Multipart {
        let body = try await body.collect(upTo: .max)
        guard let upload = Multipart(body.readableBytesView, type: headers[.contentType]) else {
            throw HTTPError(.badRequest)
        }
        return upload
    }
}
