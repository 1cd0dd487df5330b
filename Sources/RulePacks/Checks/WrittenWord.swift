/// A word of a text, in lower case, and where it stands.
struct WrittenWord: Equatable {
    var text: String
    /// Its bytes, counted from the beginning of the text.
    var utf8: Range<Int>

    /// The words of a text, in order.
    ///
    /// Letters, digits, and the hyphens and apostrophes between them make a word; all else parts
    /// them.
    static func all(in text: String) -> [WrittenWord] {
        var words: [WrittenWord] = []
        var offset = 0
        var start: Int?
        var end = 0
        var word = ""
        var joint = ""
        func finish() {
            if let start { words.append(WrittenWord(text: word.lowercased(), utf8: start..<end)) }
        }
        for character in text {
            let size = character.utf8.count
            if isPart(character) {
                if start == nil { start = offset }
                word += joint
                word.append(character)
                joint = ""
                end = offset + size
            } else if start != nil, joint.isEmpty, isJoint(character) {
                joint.append(character)
            } else if start != nil {
                finish()
                (start, word, joint) = (nil, "", "")
            }
            offset += size
        }
        finish()
        return words
    }

    private static func isPart(_ character: Character) -> Bool {
        if let byte = character.asciiValue {
            return switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: false
            }
        }
        return character.isLetter || character.isNumber
    }

    private static func isJoint(_ character: Character) -> Bool {
        character == "-" || character == "'" || character == "’"
    }
}
