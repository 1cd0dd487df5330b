/// How hard a document's prose is to read, as a grade of United States schools (Flesch-Kincaid).
///
/// Prose is what the document itself says in sentences: paragraphs, items of lists and call-outs.
/// Headings, tables and quotations, which hold a person's own words, do not count.
public struct ReadingLevel: Hashable, Sendable {
    public private(set) var words = 0
    public private(set) var sentences = 0
    public private(set) var syllables = 0

    public init(of document: Document) {
        for block in document.blocks {
            switch block {
            case .paragraph(let content), .callOut(let content): add(content)
            case .bullets(let items), .numbered(_, let items): add(items)
            case .heading, .quotation, .table, .rule: break
            }
        }
    }

    /// The grade, below 0 for the plainest texts; nil without words.
    public var grade: Double? {
        guard words > 0, sentences > 0 else { return nil }
        return 0.39 * Double(words) / Double(sentences)
            + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    private mutating func add(_ items: [Document.ListItem]) {
        for item in items {
            add(item.content)
            add(item.children)
        }
    }

    /// Counts a block; its end ends a sentence.
    private mutating func add(_ content: [Document.Inline]) {
        var hasOpenSentence = false
        for token in content.plainText.split(whereSeparator: \.isWhitespace) {
            let count = Self.syllables(in: token)
            if count > 0 {
                words += 1
                syllables += count
                hasOpenSentence = true
            }
            if hasOpenSentence, Self.endsSentence(token) {
                sentences += 1
                hasOpenSentence = false
            }
        }
        if hasOpenSentence { sentences += 1 }
    }

    /// Whether a mark ends it, other than the dot of `a.m.` or of an initial.
    private static func endsSentence(_ token: Substring) -> Bool {
        let bare = token.reversed().drop { "\"')]”’".contains($0) }
        guard let mark = bare.first, ".!?:…".contains(mark) else { return false }
        let word = bare.dropFirst()
        return mark != "." || !(word.count == 1 || word.contains("."))
    }

    /// Groups of vowels, without a silent `e` at the end; at least one for any word.
    private static func syllables(in token: Substring) -> Int {
        let letters = token.lowercased().filter(\.isLetter)
        guard !letters.isEmpty else { return token.contains(where: \.isNumber) ? 1 : 0 }
        var count = 0
        var isInGroup = false
        for letter in letters {
            let isVowel = "aeiouyáéíóúàèäöü".contains(letter)
            if isVowel, !isInGroup { count += 1 }
            isInGroup = isVowel
        }
        let isSilent =
            (letters.hasSuffix("e") && !letters.hasSuffix("le"))
            || (letters.hasSuffix("ed") && !letters.hasSuffix("ted") && !letters.hasSuffix("ded"))
        if isSilent, count > 1,
            letters.dropLast().last.map({ !"aeiouy".contains($0) }) ?? false
                || letters.hasSuffix("ed")
        {
            count -= 1
        }
        return max(count, 1)
    }
}
