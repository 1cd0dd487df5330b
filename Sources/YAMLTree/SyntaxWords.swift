import Diagnostics

/// How a problem that libyaml found is told: the words, and which part of the text to show.
struct SyntaxWords {
    enum Place {
        /// The character at which libyaml stopped.
        case character
        /// The first character of what was being read: a bracket, a quote.
        case opening
        /// From the start of what was being read to the end of its line.
        case restOfLine
        /// A backslash and the character after it.
        case escapeStart
        /// A backslash, `x`, `u` or `U`, past which libyaml stopped, and the digits to come.
        case escapeWithDigits
    }

    var id = Diagnostic.ID.yamlSyntax
    var message: String
    var place = Place.character
    /// Whether a note shows the bracket that is open.
    var showsOpening = false

    init(_ problem: SyntaxProblem, in file: SourceFile) {
        let scene = SyntaxScene(problem, in: file)
        let isDirective =
            problem.context.contains("directive") || problem.text.contains("incompatible")
        let isTag = problem.context.hasSuffix(" a tag") || problem.text.contains("tag handle")
        if isDirective {
            self.init("a line may not start with '%'; put quotes around the text", at: .opening)
        } else if isTag {
            self.init(
                "tags are not used here; put quotes around a text that starts with '!'",
                at: .opening)
            id = .unsupportedYAML
        } else if problem.text.hasPrefix("did not find expected ','") {
            self.init(unclosed: problem, scene)
        } else {
            let other = problem.text.isEmpty ? "this cannot be read" : problem.text
            self = Self.told(problem.text, scene) ?? Self(other)
        }
    }

    private init(_ message: String, at place: Place = .character) {
        self.message = message
        self.place = place
    }

    private init(unclosed problem: SyntaxProblem, _ scene: SyntaxScene) {
        let isList = problem.text.hasSuffix("']'")
        let (opening, closing) = isList ? ("[", "]") : ("{", "}")
        if scene.character == nil, scene.isAtEnd {
            self.init("'\(opening)' needs a '\(closing)' to close it", at: .opening)
        } else {
            self.init("',' or '\(closing)' is expected here")
            showsOpening = true
        }
    }

    /// The problems whose words depend on no more than the character.
    private static func told(_ problem: String, _ scene: SyntaxScene) -> Self? {
        switch problem {
        case "could not find expected ':'":
            Self(
                "':' is expected after a key; nothing else may stand alone on a line here",
                at: .restOfLine)
        case "did not find expected '-' indicator":
            Self("'-' is expected here, as in the items above; check how this line is indented")
        case "did not find expected key":
            Self(scene.wordsForMissingKey)
        case "mapping values are not allowed in this context":
            Self(scene.wordsForUnexpectedColon)
        case "did not find expected node content":
            Self(scene.wordsForMissingValue)
        case "did not find expected <document start>":
            Self("nothing more is expected here; check how this line is indented")
        case "found character that cannot start any token":
            Self(scene.wordsForBadStart)
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            Self("indent with spaces, not tabs")
        case "found unexpected end of stream":
            Self("this quote needs another one to close it", at: .opening)
        case "found unexpected document indicator":
            Self("this quote needs another one to close it before '---' or '...'", at: .opening)
        case "found unknown escape character":
            Self(
                "'\\' starts an escape, and this is none; write '\\\\', or use single quotes",
                at: .escapeStart)
        case "did not find expected hexdecimal number":
            Self(
                "'\\x' needs 2 hexadecimal digits, '\\u' 4 and '\\U' 8",
                at: .escapeWithDigits)
        case "found invalid Unicode character escape code":
            Self(
                "this escape names no character; write the character itself",
                at: .escapeWithDigits)
        case "block sequence entries are not allowed in this context":
            Self(
                "a list may not start here; put '-' on a line of its own, or quotes around the text"
            )
        case "mapping keys are not allowed in this context":
            Self("'?' may not stand here; put quotes around a text that starts with '? '")
        case "did not find expected comment or line break":
            Self(
                """
                the text after '|' or '>' starts on the next line; a comparison is written in words, \
                such as 'more than 30 days'
                """)
        case "found an indentation indicator equal to 0":
            Self("the number after '|' or '>' must be 1 to 9")
        case "did not find expected alphabetic or numeric character":
            Self(
                "'\(scene.openingCharacter)' must be followed by a name; put quotes around a text "
                    + "that starts with it",
                at: .opening)
        default: nil
        }
    }
}
