extension Diagnostic {
    /// `; did you mean 'when'?` and the change that does it, or an empty text and no change.
    ///
    /// The change is sure if the name is written with a slip alone, and `mayBeSlip` allows it.
    public static func suggestion(
        for written: Located<String>, among known: some Sequence<String>, mayBeSlip: Bool = true
    ) -> (text: String, fixIts: [FixIt]) {
        guard let name = nearestName(to: written.value, among: known) else { return ("", []) }
        let text = "; did you mean '\(name)'?"
        guard let range = written.rangeWithoutQuotes else { return (text, []) }
        let isSure = mayBeSlip && isSlip(written.value, of: name)
        return (
            text, [FixIt("write '\(name)'", replacing: range, with: name, isSure: isSure)]
        )
    }
}

extension Located<String> {
    /// Where the value stands letter by letter; nil if it is written in another way.
    fileprivate var rangeWithoutQuotes: SourceRange? {
        let source = range.text
        if source == value { return range }
        guard range.start.line == range.end.line, source.count >= 2, let quote = source.first,
            quote == "\"" || quote == "'", source.dropFirst().dropLast() == value
        else { return nil }
        var inner = range
        inner.start.column += 1
        inner.end.column -= 1
        return inner
    }
}
