internal import Diagnostics

extension Diagnostic {
    /// Names and values that cannot be read because of a character that nobody sees are about that
    /// character; all else is as it was.
    ///
    /// In a text the same characters do no harm: they say where a word may be broken, or join
    /// letters and pictures. Names and values look as if they were right and are not.
    var ofUnseenCharacters: [Diagnostic] {
        guard severity == .error, Self.aboutNames.contains(id), range.start.line == range.end.line
        else { return [self] }
        let places = range.text.unicodeScalars.enumerated().filter { $0.element.isUnseen }
        if places.isEmpty { return [self] }
        return places.map { offset, scalar in
            var place = range
            place.start.column += offset
            place.end.column = place.start.column + 1
            return .unseen(scalar, at: place)
        }
    }

    private static let aboutNames: Set<ID> = [
        .unknownKey, .unknownValue, .unknownName, .unknownQuestion, .badID, .badTest, .wrongType,
    ]

    private static func unseen(_ scalar: Unicode.Scalar, at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .controlCharacter,
            "\(scalar.spelledOut) is not allowed in names and values; unseen, it makes another of them",
            at: place,
            fixIts: [FixIt("remove \(scalar.codePoint)", replacing: place, with: "")])
    }
}

extension Unicode.Scalar {
    /// The soft hyphen, and what joins words or keeps them apart without a width of its own.
    var isUnseen: Bool {
        switch value {
        case 0xAD, 0x180E, 0x200B...0x200D, 0x2060: true
        default: false
        }
    }
}
