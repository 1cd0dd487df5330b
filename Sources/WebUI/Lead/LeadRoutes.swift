internal import Hummingbird

/// The program lead's view: the rules as tables, what is proved of them, what just changed.
struct LeadRoutes: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/rules") { request, _ in
            let visit = Visit(
                site, request, language: request.uri.queryParameters["lang"].map(String.init))
            return Response.html(
                Page(kind: .lead, title: visit.texts["rules_title"], main: "").html(for: visit))
        }
    }
}
