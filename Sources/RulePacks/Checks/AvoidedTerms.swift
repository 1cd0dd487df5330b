internal import Diagnostics

/// The terms that a pack avoids, ready to be looked for: whole words, in any case.
struct AvoidedTerms {
    private let entries: [(term: String, words: [Substring], wording: Wording)]

    init(_ wording: [Wording]) {
        entries = wording.flatMap { wording in
            wording.avoid.map { ($0.value, Self.words(of: $0.value.lowercased()), wording) }
        }
    }

    /// Reports each term that stands in a text, at its own place where that can be told.
    func report(in text: Located<String>, to log: inout DiagnosticLog) {
        let words = Self.words(of: text.value.lowercased())
        for entry in entries where Self.contains(words, entry.words) {
            log.report(
                .avoidedWording(
                    entry.term, instead: entry.wording.say.value,
                    at: place(of: entry.words, in: text)))
        }
    }

    private static func contains(_ words: [Substring], _ term: [Substring]) -> Bool {
        guard !term.isEmpty, words.count >= term.count else { return false }
        return (0...(words.count - term.count)).contains { words[$0...].starts(with: term) }
    }

    /// Letters, digits, hyphens and apostrophes make a word; all else parts them.
    private static func words(of text: String) -> [Substring] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
    }

    /// Looks for the term in the lines as they are written; quoting and folding do not matter then.
    private func place(of term: [Substring], in text: Located<String>) -> SourceRange {
        var range = text.range
        for number in text.range.start.line...text.range.end.line {
            guard let line = text.range.file.line(number) else { break }
            let scalars = Array(line.unicodeScalars)
            let first = number == text.range.start.line ? text.range.start.column - 1 : 0
            let last = number == text.range.end.line ? text.range.end.column - 1 : scalars.count
            guard first <= last, last <= scalars.count else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[first..<last])
            let part = String(view).lowercased()
            let words = Self.words(of: part)
            guard words.count >= term.count,
                let at = (0...(words.count - term.count)).first(where: {
                    words[$0...].starts(with: term)
                })
            else { continue }
            let start = part.unicodeScalars.distance(
                from: part.startIndex, to: words[at].startIndex)
            let end = part.unicodeScalars.distance(
                from: part.startIndex, to: words[at + term.count - 1].endIndex)
            range.start = SourcePosition(line: number, column: first + start + 1)
            range.end = SourcePosition(line: number, column: first + end + 1)
            return range
        }
        return range
    }
}
