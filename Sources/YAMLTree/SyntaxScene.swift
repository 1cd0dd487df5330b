import Diagnostics

/// What stands around the place where libyaml stopped, as far as it decides the words.
struct SyntaxScene {
    /// Nil at the end of a line.
    let character: Character?
    /// What stands on the line before the place.
    let before: String
    /// Nothing but blanks follows in the text.
    let isAtEnd: Bool
    /// The first character of what was being read.
    let openingCharacter: String

    init(_ problem: SyntaxProblem, in file: SourceFile) {
        let place = SourcePosition(problem.place)
        let offset = file.utf8Offset(of: place)
        let lineStart = file.utf8Offset(of: SourcePosition(line: place.line, column: 1))
        character = file.character(at: problem.place).text.first
        before = String(file.utf8(lineStart..<offset))
        isAtEnd = place.line >= file.lineCount
        openingCharacter = String(file.character(at: problem.contextPlace).text)
    }

    private var isFirstOnLine: Bool { before.allSatisfy(\.isWhitespace) }

    private var isClosing: Bool { character == "]" || character == "}" }

    var wordsForMissingKey: String {
        if isClosing, let character { return "'\(character)' closes nothing here" }
        return isFirstOnLine
            ? "a key is expected here; check how this line is indented"
            : "nothing more is expected on this line; put quotes around the whole text"
    }

    var wordsForUnexpectedColon: String {
        before.contains(": ") || before.contains("]") || before.contains("}")
            ? "':' is one too many on this line; put quotes around a text that contains ': '"
            : "the key above already has a value; check how this line is indented"
    }

    var wordsForMissingValue: String {
        guard let character, character == "," || isClosing else {
            return "a value is expected here"
        }
        return "a value is expected before '\(character)'"
    }

    var wordsForBadStart: String {
        switch character {
        case "\t": "indent with spaces, not tabs"
        case let character?: "a text may not start with '\(character)'; put quotes around it"
        case nil: "a value is expected here"
        }
    }
}
