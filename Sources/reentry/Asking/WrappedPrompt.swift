import Diagnostics

/// A line broken between words, later lines set under the first line's words.
struct WrappedPrompt {
    private(set) var lines: [String] = []

    init(_ text: String, width: Int) {
        let indent = Self.indent(of: text)
        var line = String(text.prefix(indent))
        var columns = indent
        var hasWord = false
        for word in text.dropFirst(indent).split(separator: " ") {
            let wordColumns = word.reduce(0) { $0 + $1.printedWidth }
            if hasWord, columns + 1 + wordColumns > width {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                columns = indent
                hasWord = false
            }
            line += hasWord ? " \(word)" : String(word)
            columns += wordColumns + (hasWord ? 1 : 0)
            hasWord = true
        }
        lines.append(line)
    }

    /// The columns before the words: spaces, and a number or command with two spaces behind it.
    private static func indent(of text: String) -> Int {
        let spaces = text.prefix { $0 == " " }.count
        let rest = text.dropFirst(spaces)
        let mark = rest.prefix { $0 != " " }.count
        let gap = rest.dropFirst(mark).prefix { $0 == " " }.count
        return gap > 1 && mark + gap <= 8 ? spaces + mark + gap : spaces
    }
}
