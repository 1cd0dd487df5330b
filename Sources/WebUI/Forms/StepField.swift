/// The fields of one step of the plan, by its place on the page.
struct StepField {
    /// A number, or `new` for the one that is being written.
    let place: String

    init(_ place: Int) { self.place = "\(place)" }

    static let new = StepField(named: "new")

    private init(named place: String) { self.place = place }

    /// Those that a form has, in their order.
    static func all(in fields: FormFields) -> [StepField] {
        let (prefix, suffix) = ("t.", ".\(Part.what.rawValue)")
        return fields.values.keys.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
            .compactMap { Int($0.dropFirst(prefix.count).dropLast(suffix.count)) }
            .filter { 0 <= $0 && $0 < most }.sorted().map(StepField.init)
    }

    /// More steps than any plan has.
    private static let most = 300

    func callAsFunction(_ part: Part) -> String { "t.\(place).\(part.rawValue)" }

    enum Part: String {
        /// What it says, who does it and by when, as it stands in the form.
        case what = "do"
        case who, by
        /// How the person's own copy says it; nothing: as the rules have it for whoever does it.
        case client
        /// The same as the rules have it.
        case was
        case wasWho = "was_who"
        case wasBy = "was_by"
        case wasClient = "was_client"
        /// The clinician wrote it.
        case added
        case struck
        case because
    }
}
