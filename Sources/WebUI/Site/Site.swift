package import CivilTime
package import Hummingbird

/// Everything that the page answers from, and its routes.
///
/// It keeps nothing of a request: what a form sent is read, answered and forgotten.
package struct Site: Sendable {
    package let shelf: PackShelf
    let today: @Sendable () -> CalendarDate
    let languages: PageLanguages
    /// By language.
    let views: [String: Views]

    package init(_ shelf: PackShelf, today: @escaping @Sendable () -> CalendarDate) {
        self.shelf = shelf
        self.today = today
        let languages = PageLanguages()
        self.languages = languages
        views = Dictionary(
            uniqueKeysWithValues: languages.all.map { ($0.language, Views(in: $0)) })
    }

    /// The page as it answers under these names.
    package func router(
        for hosts: AllowedHosts = AllowedHosts(port: 8008),
        within limits: ServerLimits = ServerLimits()
    ) -> Router<BasicRequestContext> {
        let router = Router(
            context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SafeHeaders())
        router.add(middleware: FaultPages(site: self))
        router.add(middleware: HostGuard(hosts: hosts))
        router.add(middleware: MethodGuard())
        router.add(middleware: OriginGuard(hosts: hosts))
        router.add(middleware: FormGuard(limit: limits.body))
        ClinicianRoutes(site: self).add(to: router)
        LeadRoutes(site: self).add(to: router)
        AssetRoutes().add(to: router)
        return router
    }
}
