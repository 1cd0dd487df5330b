internal import HTTPTypes
internal import Hummingbird

/// Takes what forms send and nothing else, which also keeps other sites from posting without asking.
///
/// A form is read as a whole before anyone answers to it.
struct FormGuard<Context: RequestContext>: RouterMiddleware {
    /// In bytes.
    let limit: Int

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post else { return try await next(request, context) }
        guard isForm(request.headers[.contentType]) else {
            return .refusal(.unsupportedMediaType, "This page takes forms.")
        }
        var request = request
        _ = try await request.collectBody(upTo: limit)
        return try await next(request, context)
    }

    private func isForm(_ type: String?) -> Bool {
        let name = type?.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        return name == "application/x-www-form-urlencoded" || name == "multipart/form-data"
    }
}
