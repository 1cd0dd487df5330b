package import CivilTime
package import Hummingbird

/// Everything that the page answers from, and its routes.
///
/// It keeps nothing of a request: what a form sent is read, answered and forgotten.
package struct Site: Sendable {
    package let shelf: PackShelf
    let today: @Sendable () -> CalendarDate
    let views = Views()
    let languages = PageLanguages()

    package init(_ shelf: PackShelf, today: @escaping @Sendable () -> CalendarDate) {
        self.shelf = shelf
        self.today = today
    }

    package func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: SafeHeaders())
        ClinicianRoutes(site: self).add(to: router)
        LeadRoutes(site: self).add(to: router)
        AssetRoutes().add(to: router)
        return router
    }
}
