internal import Hummingbird

/// The clinician's view: questions on one side, the draft on the other.
struct ClinicianRoutes: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in
            let visit = Visit(
                site, request, language: request.uri.queryParameters["lang"].map(String.init))
            return Response.html(
                Page(kind: .clinician, title: visit.texts["page_title"], main: "").html(for: visit))
        }
    }
}
