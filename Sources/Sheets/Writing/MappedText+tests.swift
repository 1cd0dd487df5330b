internal import RulePacks

/// Tests as the rule language writes them, from the words of a table.
extension MappedText {
    /// `x or y` is `[x, y]`, `not x` is `{ not: x }`, `all of x and y` is `{ all: [x, y] }`.
    mutating func add(test piece: SheetPiece, isYesNo: Bool) {
        let start = text.utf8.count
        if let excluded = piece.after("not ") {
            self += "{ not: "
            add(excluded.split(" or "), isYesNo: isYesNo)
            self += " }"
        } else if let parts = Self.members(piece) {
            self += "{ "
            for (place, part) in parts.enumerated() {
                self += (place == 0 ? "" : ", ") + part.key + ": "
                add(part.words, isYesNo: isYesNo)
            }
            self += " }"
        } else {
            add(piece.split(" or "), isYesNo: isYesNo)
        }
        markTest(of: piece, from: start)
    }

    /// `any of x or y, and none of z`; nil for anything else.
    private static func members(
        _ piece: SheetPiece
    ) -> [(key: String, words: [SheetPiece])]? {
        var parts: [(key: String, words: [SheetPiece])] = []
        for part in piece.split(", and ") {
            let keys = [("any", " or "), ("all", " and "), ("none", " or ")]
            let found = keys.compactMap { key, joint in
                part.after("\(key) of ").map { (key, $0.split(joint)) }
            }
            guard let found = found.first, !parts.contains(where: { $0.key == found.0 }) else {
                return nil
            }
            parts.append((found.0, found.1))
        }
        return parts
    }

    private mutating func add(_ words: [SheetPiece], isYesNo: Bool) {
        if words.count > 1 { self += "[" }
        for (place, word) in words.enumerated() {
            if place > 0 { self += ", " }
            let text = isYesNo ? Self.yesNo(word.text) : word.text
            add(text.inFlow, saying: word)
        }
        if words.count > 1 { self += "]" }
    }

    /// Spreadsheets make `TRUE` of `true`, and capitals are no difference.
    private static func yesNo(_ text: String) -> String {
        switch text.lowercased() {
        case "yes", "true": "yes"
        case "no", "false": "no"
        case let other: other
        }
    }
}

extension String {
    /// As a word or test between brackets: in quotes unless it is plain beyond doubt.
    var inFlow: String {
        guard let first = unicodeScalars.first, utf8.last != UInt8(ascii: " "),
            first.properties.isAlphabetic || first.properties.numericType != nil,
            unicodeScalars.allSatisfy({
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || " _-.".contains($0)
            })
        else { return quotedForYAML() }
        return self
    }

    /// As a sentence behind a key: in quotes where YAML would read it otherwise, which looks at bytes and
    /// not at letters: a sign with a mark over it ends a sentence as well.
    var asSentence: String {
        guard let first = unicodeScalars.first,
            first.properties.isAlphabetic || first.properties.numericType != nil,
            !" :".utf8.contains(utf8.last ?? 0),
            !utf8.contains(where: "\t\n\r".utf8.contains),
            utf8.firstRange(of: ": ".utf8) == nil, utf8.firstRange(of: " #".utf8) == nil,
            !unicodeScalars.contains("\u{85}")
        else { return quotedForYAML(indent: "      ") }
        return self
    }
}

extension String {
    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
