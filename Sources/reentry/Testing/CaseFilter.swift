import Diagnostics
import RulePacks

/// Which of a pack's cases are run: those with a text in their name or in the path of their file.
struct CaseFilter {
    private let text: String

    init(_ text: String) {
        self.text = text.lowercased()
    }

    /// Capital letters are as good as small ones.
    func allows(_ packCase: PackCase) -> Bool {
        packCase.name.value.lowercased().contains(text)
            || packCase.name.range.file.path.lowercased().contains(text)
    }

    /// Reports that no case is left, with what may have been meant.
    static func reportNoMatch(
        _ text: String, in pack: RulePack, to log: inout DiagnosticLog
    ) {
        let names = pack.cases.map(\.name.value)
        var files: [String] = []
        for packCase in pack.cases where files.last != packCase.name.range.file.name {
            files.append(packCase.name.range.file.name)
        }
        // A name of one word is one of the words, whatever its letters.
        let words = Set(
            names.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.map(
                String.init))
        let longer = names.filter { $0.contains(" ") }
        let file = SourceFile(path: "--filter", text: text)
        let end = SourcePosition(line: 1, column: text.unicodeScalars.count + 1)
        let range = SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1), end: end)
        let meant = nearestName(to: text, among: longer + files + words.sorted())
        let way =
            meant.map { "; did you mean '\($0)'?" }
            ?? (names.isEmpty
                ? "; the pack has no cases"
                : "; there are \(names.count), in \(files.prefix(20).joined(separator: ", "))")
        log.report(
            Diagnostic(
                .error, .unknownName,
                "no case has '\(text.shortened)' in its name or in that of its file\(way)",
                at: range))
    }
}
