internal import Dispatch
internal import HTTPTypes
internal import Hummingbird

/// The routes of the program lead's view.
struct LeadRoutes: Sendable {
    let site: Site
    /// The page of a large pack takes a while to write, for which no clinician is to wait.
    private let queue = DispatchQueue(label: "reentry.lead", qos: .utility)

    init(site: Site) {
        self.site = site
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/rules") { request, _ in
            let language = request.uri.queryParameters["lang"].map(String.init)
            return await page(Visit(site, request, language: language), trying: nil)
        }
        router.get("/state") { _, _ in
            Response.text(LeadState(site.shelf.now).json, "application/json")
        }
        router.post("/rules/try") { request, _ in
            let fields = try await request.fields()
            let visit = Visit(site, request, language: fields.text("lang"))
            return await page(visit, trying: fields)
        }
        // Whoever reloads or bookmarks the page of a case comes back to the rules.
        router.get("/rules/try") { _, _ in Response.redirect(to: "/rules", type: .normal) }
    }

    private func page(_ visit: Visit, trying fields: FormFields?) async -> Response {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: written(visit, trying: fields)) }
        }
    }

    private func written(_ visit: Visit, trying fields: FormFields?) -> Response {
        let tried = fields.map { TriedCase($0, by: visit.served.pack, today: visit.today) }
        let main = LeadPage(visit: visit, tried: tried).main
        return Response.html(
            Page(kind: .lead, title: visit.texts["rules_title"], main: main).html(for: visit))
    }
}
