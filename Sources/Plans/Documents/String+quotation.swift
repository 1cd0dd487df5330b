extension String {
    /// Words of a person in the middle of a line, as a sentence.
    ///
    /// The full stop stands inside where they have one, else behind: `“They asked”.`
    var quotation: String {
        let words = split(whereSeparator: \.isNewline).joined(separator: " ")
        let isSentence = words.last.map(".!?…".contains) ?? false
        return "“\(words)”" + (isSentence ? "" : ".")
    }
}
