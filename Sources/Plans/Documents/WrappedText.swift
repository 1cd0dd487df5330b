internal import Diagnostics

/// A text in lines that take no more than so many columns, unless one word alone takes more.
struct WrappedText {
    private(set) var lines: [String] = []
    private let width: Int
    private let rest: String
    private var line = ""
    private var lineWidth = 0
    private var hasWord = false

    /// - Parameters:
    ///   - text: The words; a `\n` ends a line.
    ///   - width: The most columns, what stands before each line included.
    ///   - first: What stands before the first line.
    ///   - rest: What stands before each other line.
    init(_ text: String, width: Int, first: String, rest: String) {
        self.width = width
        self.rest = rest
        start(with: first)
        let parts = text.unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        guard text.unicodeScalars.contains(where: { !$0.isWhiteSpace }) else { return }
        for (number, part) in parts.enumerated() {
            if number > 0 { endLine() }
            for word in part.split(whereSeparator: \.isBreakingSpace) { add(String(word)) }
        }
        endLine()
    }

    private mutating func start(with prefix: String) {
        line = prefix
        lineWidth = prefix.printedWidth
        hasWord = false
    }

    private mutating func endLine() {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        start(with: rest)
    }

    private mutating func add(_ word: String) {
        let wordWidth = word.printedWidth
        if hasWord, lineWidth + 1 + wordWidth > width { endLine() }
        if hasWord {
            line += " "
            lineWidth += 1
        }
        line += word
        lineWidth += wordWidth
        hasWord = true
    }
}
