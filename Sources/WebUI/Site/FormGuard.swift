internal import HTTPTypes
internal import Hummingbird

/// Takes what forms send and nothing else, which also keeps other sites from posting without asking.
struct FormGuard<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method != .post || isForm(request.headers[.contentType]) else {
            return .refusal(.unsupportedMediaType, "This page takes forms.")
        }
        return try await next(request, context)
    }

    private func isForm(_ type: String?) -> Bool {
        let name = type?.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        return name == "application/x-www-form-urlencoded" || name == "multipart/form-data"
    }
}
