internal import HTTPTypes
internal import Hummingbird

/// Pages are read and forms are posted; there is nothing else to be done here.
struct MethodGuard<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head, .post].contains(request.method) else {
            var response = Response.refusal(.methodNotAllowed, "This page knows GET and POST.")
            response.headers[.allow] = "GET, HEAD, POST"
            return response
        }
        return try await next(request, context)
    }
}
