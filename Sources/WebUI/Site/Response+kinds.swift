internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
    static func text(
        _ text: String, _ type: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func html(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
        text(html, "text/html; charset=utf-8", status: status)
    }

    /// A few plain words; they repeat nothing of what was asked.
    static func refusal(_ status: HTTPResponse.Status, _ words: String) -> Response {
        text(words + "\n", "text/plain; charset=utf-8", status: status)
    }

    /// A file to be saved under a name that says nothing about anyone.
    static func file(_ text: String, _ type: String, name: String) -> Response {
        var response = Response.text(text, type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }
}
