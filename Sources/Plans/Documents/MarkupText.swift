/// A text as it must stand in markup so that it reads as itself and nothing else.
///
/// Every ASCII punctuation mark gets a backslash, line ends become U+2028, and white space around
/// the text is dropped, so that no text can begin a block, open an emphasis or end a table cell.
/// A text without words becomes a mark that is never shown, so that the styles around it close.
struct MarkupText: Hashable, Sendable {
    let markup: String
    /// Whether there is nothing to read in the text.
    let isEmpty: Bool

    /// A byte order mark, which `CleanText` takes out wherever it is.
    static let nothing: Unicode.Scalar = "\u{FEFF}"

    /// Cost: linear in the text.
    init(_ text: String) {
        var markup = UTF8Text()
        let words = CleanText(text).scalars.trimmed
        isEmpty = words.isEmpty
        if words.isEmpty { markup.append(Self.nothing) }
        for scalar in words {
            if scalar.isASCIIPunctuation { markup.append("\\") }
            markup.append(scalar)
        }
        self.markup = markup.string
    }
}

extension BidirectionalCollection<Unicode.Scalar> {
    /// Without the white space at both ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhiteSpace }),
            let last = lastIndex(where: { !$0.isWhiteSpace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}
