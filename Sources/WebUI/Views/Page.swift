internal import Diagnostics
internal import RulePacks

/// A whole page around the HTML of a view.
struct Page {
    enum Kind: String {
        case clinician, lead

        fileprivate var style: String {
            switch self {
            case .clinician: Assets.clinicianStyle
            case .lead: Assets.leadStyle
            }
        }
    }

    var kind: Kind
    /// Neutral: it shows in histories.
    var title: String
    /// HTML.
    var main: String

    func html(for visit: Visit) -> String {
        visit.html(
            "page",
            [
                "language": visit.texts.language, "title": title, "style": Assets.pageStyle,
                "own_style": kind.style, "script": "/\(kind.rawValue).js",
                "program": visit.words.html(visit.served.pack.program.name.value), "main": main,
                "contact": contact(for: visit).ifSaid,
                "edition": "\(visit.shelf.edition)", "is_clinician": kind == .clinician,
                "is_lead": kind == .lead,
                "other": visit.texts.language == "en" ? "es" : "en",
            ])
    }

    /// Whom to call or write to, as the pack says it.
    private func contact(for visit: Visit) -> String {
        let contact = visit.served.pack.program.contact
        let parts = [contact.name, contact.phone, contact.email, contact.hours]
        return parts.compactMap { $0.map { visit.words.html($0.value) } }.joined(separator: ", ")
    }
}
