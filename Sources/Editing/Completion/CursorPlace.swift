/// Where a cursor stands in the lines of a rule file, as far as the letters before it say so.
///
/// A file is seldom whole in the middle of a word, so nothing is parsed: the indents of the lines
/// above tell what is around, and the brackets of the line the rest.
struct CursorPlace: Equatable, Sendable {
    enum Step: Hashable, Sendable {
        case key(String)
        case item
    }

    /// From the file's top level inwards.
    var path: [Step] = []
    /// Whether a key could begin here, and whether a value.
    var mayBeKey = true
    var mayBeValue = true
    /// What stands before the cursor of the key or value.
    var written = ""
    /// Keys that stand beside it.
    var siblings: Set<String> = []
    /// Whether it is within brackets.
    var isInBrackets = false
    /// Whether it is in a comment or in quotes, where nothing is offered.
    var isText = false

    /// The last word before the cursor, which a completion replaces.
    var word: Substring {
        let end = written.endIndex
        var start = end
        while start > written.startIndex {
            let before = written.index(before: start)
            let character = written[before]
            guard character.isLetter || character.isNumber || character == "_" || character == "-"
            else { break }
            start = before
        }
        return written[start..<end]
    }
}
