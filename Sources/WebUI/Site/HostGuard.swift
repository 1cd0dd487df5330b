internal import HTTPTypes
internal import Hummingbird

/// Answers only to our own names; see ``AllowedHosts``.
struct HostGuard<Context: RequestContext>: RouterMiddleware {
    let hosts: AllowedHosts

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // The first 'Host' is the authority; a second one would be there to deceive someone.
        guard hosts.allow(host: request.head.authority), request.headers[.known("Host")] == nil
        else {
            return .refusal(
                .misdirectedRequest, "This page is not served under the name it was asked for.")
        }
        return try await next(request, context)
    }
}
