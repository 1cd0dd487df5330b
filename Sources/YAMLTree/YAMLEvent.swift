/// One step of reading a YAML text.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        case alias(String)
        case scalar(String, Style)
        case sequenceStart
        case mappingStart
        case collectionEnd
        /// Apart, for it is far larger than the others and comes once at most.
        indirect case failure(SyntaxProblem)
    }

    enum Style {
        case plain
        case singleQuoted
        case doubleQuoted
        /// After `|` or `>`.
        case block
    }

    /// A place in the text.
    struct Mark {
        /// From 0.
        var line: Int
        /// In Unicode scalars, from 0.
        var column: Int
    }

    var kind: Kind
    var anchor: String?
    var hasTag = false
    var start: Mark
    var end: Mark

    /// Nothing is written where a value could be.
    var isEmptyScalar: Bool {
        if case .scalar("", .plain) = kind { true } else { false }
    }
}

/// What stopped the reading, in libyaml's words.
struct SyntaxProblem {
    var text: String
    /// What was being read, `while parsing a flow sequence`, or empty.
    var context: String
    var place: YAMLEvent.Mark
    /// Where what was being read starts.
    var contextPlace: YAMLEvent.Mark
}
