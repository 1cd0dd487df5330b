extension Diagnostic {
    /// A diagnostic as other programs read it: the items of `diagnostics` in `reentry.check/1`.
    ///
    /// Lines and columns count from 1, columns in Unicode scalars; `end` is not included.
    public struct JSON: Codable, Hashable, Sendable {
        public var id: String
        public var severity: String
        public var message: String
        public var file: String
        public var start: Place
        public var end: Place
        public var notes: [Note]
        public var fixes: [Fix]

        public struct Place: Codable, Hashable, Sendable {
            public var line: Int
            public var column: Int
        }

        public struct Note: Codable, Hashable, Sendable {
            public var message: String
            public var file: String
            public var start: Place
            public var end: Place
        }

        public struct Fix: Codable, Hashable, Sendable {
            public var summary: String
            public var file: String
            public var start: Place
            public var end: Place
            public var replacement: String
            public var sure: Bool
        }
    }
}

extension Diagnostic.JSON {
    public init(_ diagnostic: Diagnostic) {
        id = diagnostic.id.rawValue
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        file = diagnostic.range.file.path
        start = Place(diagnostic.range.start)
        end = Place(diagnostic.range.end)
        notes = diagnostic.notes.map(Note.init)
        fixes = diagnostic.fixIts.map(Fix.init)
    }
}

extension Diagnostic.JSON.Place {
    init(_ position: SourcePosition) {
        self.init(line: position.line, column: position.column)
    }
}

extension Diagnostic.JSON.Note {
    init(_ note: Diagnostic.Note) {
        self.init(
            message: note.message, file: note.range.file.path,
            start: .init(note.range.start), end: .init(note.range.end))
    }
}

extension Diagnostic.JSON.Fix {
    init(_ fixIt: Diagnostic.FixIt) {
        self.init(
            summary: fixIt.summary, file: fixIt.range.file.path,
            start: .init(fixIt.range.start), end: .init(fixIt.range.end),
            replacement: fixIt.replacement, sure: fixIt.isSure)
    }
}
