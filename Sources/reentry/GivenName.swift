import Diagnostics

/// A name that was written on the command line.
enum GivenName {
    /// Reports one that is none of those that are known, with the one that was probably meant.
    static func reportUnknown(
        _ name: String, of kind: String, in owner: String = "", among known: [String],
        to log: inout DiagnosticLog
    ) {
        let written = located(name)
        let suggestion = Diagnostic.suggestion(for: written, among: known)
        let few = known.count <= 20 ? known.map { "'\($0)'" }.joined(separator: ", ") : ""
        let way = suggestion.text.isEmpty && !few.isEmpty ? "; there are \(few)" : suggestion.text
        log.report(
            Diagnostic(
                .error, .unknownName, "there is no \(kind) '\(name.shortened)'\(owner)\(way)",
                at: written.range))
    }

    /// The name where it was written, for what is said about it.
    static func located(_ name: String) -> Located<String> {
        let file = SourceFile(path: "command line", text: name)
        let start = SourcePosition(line: 1, column: 1)
        let end = SourcePosition(line: 1, column: name.unicodeScalars.count + 1)
        return Located(name, at: SourceRange(file: file, start: start, end: end))
    }
}
