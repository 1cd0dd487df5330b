internal import Diagnostics

/// A diagnostic as the page shows it: what it says, where, and the line that it is about.
struct LeadFinding {
    let shown: Shown

    init(_ diagnostic: Diagnostic, in texts: PageTexts) {
        let isError = diagnostic.severity == .error
        let written = TextFormatter(colour: false).format([diagnostic])
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        let start = diagnostic.range.start
        shown = [
            "is_error": isError, "kind": texts[isError ? "lead_error" : "lead_warning"],
            "message": diagnostic.message, "id": diagnostic.id.rawValue,
            "place": "\(diagnostic.range.file.name):\(start.line):\(start.column)",
            // The first line says what stands above it here.
            "excerpt": lines.dropFirst().joined(separator: "\n").ifSaid,
        ]
    }

    /// More than these are folded away.
    private static let mostOpen = 5

    /// A list of them, under a name that is its own on the page.
    static func list(_ diagnostics: [Diagnostic], named name: String, in texts: PageTexts) -> Shown
    {
        let all = diagnostics.map { LeadFinding($0, in: texts).shown }
        let rest = Array(all.dropFirst(mostOpen))
        return [
            "id": name, "first": Array(all.prefix(mostOpen)), "rest": rest,
            "rest_title": rest.isEmpty
                ? false : texts("lead_more", ["count": "\(rest.count)"]) as Any,
        ]
    }
}
