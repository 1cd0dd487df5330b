internal import CivilTime
internal import HTTPTypes
internal import Hummingbird
internal import RulePacks

/// One request as the views see it: the pack at that moment, the reader's language, the day.
///
/// A class, since every view holds it and to hand on a value would count references to all its parts.
final class Visit: Sendable {
    let site: Site
    let shelf: PackShelf.State
    let texts: PageTexts
    let today: CalendarDate

    var served: ServedPack { shelf.served }

    /// The pack's texts in the reader's language.
    let words: PackWords

    /// - Parameters:
    ///   - site: where.
    ///   - request: whose headers name the languages that the browser prefers.
    ///   - language: what was chosen on the page, if anything was.
    init(_ site: Site, _ request: Request, language: String?) {
        self.site = site
        shelf = site.shelf.now
        today = site.today()
        let texts =
            site.languages.texts(in: language)
            ?? site.languages.texts(accepting: request.headers[.acceptLanguage])
        self.texts = texts
        let translation = shelf.served.pack.translations.first { $0.language == texts.language }
        words = PackWords(language: texts.language) { translation?[$0] }
    }

    func html(_ template: String, _ shown: Shown) -> String {
        guard let views = site.views[texts.language] else {
            preconditionFailure("every language has its templates")
        }
        return views.html(template, shown)
    }
}
