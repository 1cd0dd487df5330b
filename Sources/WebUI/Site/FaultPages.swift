internal import HTTPTypes
internal import Hummingbird

/// Turns what a route throws into a short page, which repeats nothing of the request.
struct FaultPages<Context: RequestContext>: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            return page(error.status, for: request)
        } catch {
            return page(.internalServerError, for: request)
        }
    }

    private func page(_ status: HTTPResponse.Status, for request: Request) -> Response {
        let visit = Visit(
            site, request, language: request.uri.queryParameters["lang"].map(String.init))
        let isMissing = status == .notFound
        return .html(
            visit.html(
                "fault",
                [
                    "language": visit.texts.language, "style": Assets.pageStyle,
                    "title": visit.texts[isMissing ? "not_found" : "not_possible"],
                    "text": visit.texts[isMissing ? "not_found_text" : "not_possible_text"],
                ]),
            status: status)
    }
}
