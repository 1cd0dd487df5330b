internal import Hummingbird

/// The page's own scripts.
struct AssetRoutes {
    func add(to router: Router<BasicRequestContext>) {
        for (path, script) in [
            ("/clinician.js", Assets.clinicianScript), ("/lead.js", Assets.leadScript),
        ] {
            router.get(RouterPath(path)) { _, _ in
                Response.text(script, "text/javascript; charset=utf-8")
            }
        }
    }
}
