extension [Document.Inline] {
    /// The words without their styles, line breaks as `\n`.
    public var plainText: String {
        var text = ""
        for inline in self {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .strong(let content), .emphasis(let content): text += content.plainText
            case .lineBreak: text += "\n"
            }
        }
        return text
    }
}
