internal import HTTPTypes
internal import Hummingbird

/// Lets no other site post a form to us, nor load what is ours into its own pages.
///
/// A link from elsewhere is followed; a program that is no browser sends neither header.
struct OriginGuard<Context: RequestContext>: RouterMiddleware {
    let hosts: AllowedHosts

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isOurs = request.method == .post ? isOurForm(request) : isOurRead(request)
        guard isOurs else {
            return .refusal(.forbidden, "This page takes requests from its own pages only.")
        }
        return try await next(request, context)
    }

    private func isOurForm(_ request: Request) -> Bool {
        request.headers[.origin].map(hosts.allow(origin:)) ?? isFromHere(request)
    }

    private func isOurRead(_ request: Request) -> Bool {
        isFromHere(request) || request.headers[.secFetchMode] == "navigate"
    }

    private func isFromHere(_ request: Request) -> Bool {
        ["same-origin", "none", nil].contains(request.headers[.secFetchSite])
    }
}

extension HTTPField.Name {
    fileprivate static var secFetchSite: Self { known("Sec-Fetch-Site") }
    fileprivate static var secFetchMode: Self { known("Sec-Fetch-Mode") }
}
