/// Diagnostics as a person reads them in a terminal, each with the line it is about.
///
/// ```
/// pace.yaml:2:1: error: 'hit_polcy' is not a key of a decision [unknown-key]
/// 2 | hit_polcy: first
///   | ^~~~~~~~~
/// ```
public struct TextFormatter: Sendable {
    /// Whether to colour with ANSI escapes.
    public var colour: Bool

    public init(colour: Bool) {
        self.colour = colour
    }

    /// All of them in the order given, every line ended.
    public func format(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.reduce(into: "") { $0 += format($1) }
    }

    private func format(_ diagnostic: Diagnostic) -> String {
        let lines = ([diagnostic.range] + diagnostic.notes.map(\.range)).map(\.start.line)
        let gutter = String(lines.max() ?? 1).count
        var text = heading(
            diagnostic.range, diagnostic.severity.rawValue, Paint(diagnostic.severity),
            "\(diagnostic.message) [\(diagnostic.id.rawValue)]")
        text += excerpt(diagnostic.range, gutter)
        for note in diagnostic.notes {
            text += heading(note.range, "note", .note, note.message) + excerpt(note.range, gutter)
        }
        for fixIt in diagnostic.fixIts where fixIt.isSure {
            text += heading(fixIt.range, "fix", .fix, fixIt.summary)
            if fixIt.replacement.contains(where: Self.endsLine) {
                text += pasteable(fixIt.replacement)
            }
        }
        return text
    }

    /// Lines as they are to stand in the file, with nothing before them.
    private func pasteable(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine)
            .map(String.init)
        let shown = lines.last == "" ? lines.dropLast() : lines[...]
        return shown.map { $0.withControlsVisible + "\n" }.joined()
    }

    /// CRLF is one character.
    private static func endsLine(_ character: Character) -> Bool {
        character == "\n" || character == "\r\n" || character == "\r"
    }

    private func heading(
        _ range: SourceRange, _ kind: String, _ paint: Paint, _ message: String
    ) -> String {
        let place =
            "\(range.file.path.withControlsVisible):\(range.start.line):\(range.start.column):"
        let said = Paint.strong.applied(to: message.withControlsVisible, if: colour)
        return "\(place) \(paint.applied(to: kind + ":", if: colour)) \(said)\n"
    }

    private func excerpt(_ range: SourceRange, _ gutter: Int) -> String {
        guard let excerpt = Excerpt(range) else { return "" }
        let number = String(range.start.line)
        let indent = String(repeating: " ", count: gutter - number.count)
        let blank = String(repeating: " ", count: gutter)
        let marker = Paint.fix.applied(to: excerpt.marker, if: colour)
        let lead = String(repeating: " ", count: excerpt.markerColumn)
        let shown = excerpt.text.isEmpty ? "" : " " + excerpt.text
        return "\(indent)\(number) |\(shown)\n\(blank) | \(lead)\(marker)\n"
    }
}

/// The colours, by what they are for.
private enum Paint: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case fix = "1;32"
    case strong = "1"

    init(_ severity: Diagnostic.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        }
    }

    func applied(to text: String, if colour: Bool) -> String {
        colour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
