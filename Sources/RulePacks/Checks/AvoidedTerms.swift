internal import Diagnostics

/// The terms that a pack avoids, ready to be looked for: whole words, in any case.
struct AvoidedTerms {
    private struct Entry {
        var term: String
        var words: [String]
        var instead: String
    }

    /// By the first word of each term.
    private var entries: [String: [Entry]] = [:]

    init(_ wording: [Wording]) {
        for wording in wording {
            for term in wording.avoid {
                let words = WrittenWord.all(in: term.value).map(\.text)
                guard let first = words.first else { continue }
                entries[first, default: []].append(
                    Entry(term: term.value, words: words, instead: wording.say.value))
            }
        }
    }

    /// Reports each term that stands in a text, wherever it does, at its own place where that can
    /// be told.
    func report(in text: Located<String>, to log: inout DiagnosticLog) {
        guard !entries.isEmpty else { return }
        let found = matches(in: WrittenWord.all(in: text.value))
        guard !found.isEmpty else { return }
        let source = text.sourceWords
        let places = matches(in: source)
        // Escapes and comments can make the file read otherwise than the text.
        let isSame = places.map(\.entry.term) == found.map(\.entry.term)
        for (index, match) in found.enumerated() {
            let place = isSame ? text.range(of: source[places[index].words]) : text.range
            log.report(.avoidedWording(match.entry.term, instead: match.entry.instead, at: place))
        }
    }

    private func matches(in words: [WrittenWord]) -> [(entry: Entry, words: Range<Int>)] {
        var matches: [(entry: Entry, words: Range<Int>)] = []
        for (start, word) in words.enumerated() {
            for entry in entries[word.text] ?? [] {
                let end = start + entry.words.count
                guard end <= words.count else { continue }
                if words[start..<end].map(\.text) == entry.words {
                    matches.append((entry, start..<end))
                }
            }
        }
        return matches
    }
}

extension Located where Value == String {
    /// The words of the file where the text stands, quotes and folds and all.
    fileprivate var sourceWords: [WrittenWord] {
        WrittenWord.all(in: String(range.text))
    }

    fileprivate func range(of words: ArraySlice<WrittenWord>) -> SourceRange {
        guard let first = words.first, let last = words.last else { return range }
        let start = range.file.utf8Offset(of: range.start)
        var place = range
        place.start = range.file.position(atUTF8Offset: start + first.utf8.lowerBound)
        place.end = range.file.position(atUTF8Offset: start + last.utf8.upperBound)
        return place
    }
}
