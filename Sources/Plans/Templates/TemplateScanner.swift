internal import Diagnostics

/// Parts a template into text and tags, and reports every tag that is none of ours.
struct TemplateScanner {
    private let file: SourceFile
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var position = SourcePosition(line: 1, column: 1)

    init(_ file: SourceFile) {
        self.file = file
        scalars = Array(file.text.unicodeScalars)
    }

    /// Cost: linear in the text.
    mutating func pieces(reportingTo log: inout DiagnosticLog) -> [TemplatePiece] {
        var pieces: [TemplatePiece] = []
        while index < scalars.count {
            if !isAt("{{") {
                pieces.append(.literal(literal()))
            } else if let tag = tag(reportingTo: &log) {
                pieces.append(.tag(tag))
            }
        }
        return pieces
    }

    private mutating func literal() -> Located<String> {
        let start = mark
        while index < scalars.count, !isAt("{{") { advance() }
        return located(from: start)
    }

    private mutating func tag(reportingTo log: inout DiagnosticLog) -> TemplateTag? {
        let start = mark
        let isTriple = isAt("{{{")
        advance(by: 2)
        while index < scalars.count, !isAt("}}") { advance() }
        guard index < scalars.count else {
            let end = SourcePosition(line: start.position.line, column: start.position.column + 2)
            log.report(
                .openTag(at: SourceRange(file: file, start: start.position, end: end)))
            return nil
        }
        let end = mark
        advance(by: isTriple && isAt("}}}") ? 3 : 2)
        let range = located(from: start).range
        let content = content(from: start.index + 2, at: start.position, to: end.index)
        return tag(content, in: range, joinsNeighbours: joins(start.index), reportingTo: &log)
    }

    private func tag(
        _ content: Content, in range: SourceRange, joinsNeighbours: Bool,
        reportingTo log: inout DiagnosticLog
    ) -> TemplateTag? {
        let kind: TemplateTag.Kind
        switch content.first {
        case "#": kind = .section
        case "^": kind = .invertedSection
        case "/": kind = .end
        case "!": kind = .comment
        case let mark? where Self.foreignMarks.contains(mark):
            log.report(.foreignTag(mark, content.name(after: 1, in: file), at: range))
            return nil
        default: kind = .variable
        }
        guard !joinsNeighbours else {
            log.report(.joinedTag(at: range))
            return nil
        }
        let name = content.name(after: kind == .variable ? 0 : 1, in: file)
        guard kind != .comment else {
            return TemplateTag(kind: kind, path: [], name: name, range: range)
        }
        guard let path = Self.path(name) else {
            log.report(.badName(name, at: range))
            return nil
        }
        return TemplateTag(kind: kind, path: path, name: name, range: range)
    }

    /// What other templates know and these do not.
    private static let foreignMarks: Set<Unicode.Scalar> = ["{", "&", ">", "<", "$", "=", "%", "*"]
}

// MARK: - Names

extension TemplateScanner {
    /// The scalars between the braces of a tag, each with its place.
    private struct Content {
        var scalars: [(scalar: Unicode.Scalar, position: SourcePosition)]
        var end: SourcePosition

        var first: Unicode.Scalar? { scalars.first?.scalar }

        /// The text behind the mark, without white space around it.
        func name(after mark: Int, in file: SourceFile) -> Located<String> {
            let rest = scalars.dropFirst(mark)
            let isSpace = rest.map(\.scalar.properties.isWhitespace)
            guard let first = isSpace.firstIndex(of: false),
                let last = isSpace.lastIndex(of: false)
            else { return Located("", at: SourceRange(file: file, start: end, end: end)) }
            let name = rest.dropFirst(first).prefix(last - first + 1)
            let start = name.first?.position ?? end
            let stop = rest.dropFirst(last + 1).first?.position ?? end
            return Located(
                String(String.UnicodeScalarView(name.map(\.scalar))),
                at: SourceRange(file: file, start: start, end: stop))
        }
    }

    /// The parts of a dotted name of letters, digits, `_` and `-`; nil if it is none.
    private static func path(_ name: Located<String>) -> [Located<String>]? {
        if name.value == "." { return [] }
        let parts = name.value.unicodeScalars.split(
            separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isNamePart) }) else { return nil }
        var start = name.range.start
        return parts.map { part in
            let end = SourcePosition(line: start.line, column: start.column + part.count)
            defer { start = SourcePosition(line: end.line, column: end.column + 1) }
            return Located(
                String(part), at: SourceRange(file: name.range.file, start: start, end: end))
        }
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "_" || scalar == "-"
    }
}

// MARK: - Places

extension TemplateScanner {
    private typealias Mark = (index: Int, position: SourcePosition)

    private var mark: Mark { (index, position) }

    private func isAt(_ text: String) -> Bool {
        scalars[index...].starts(with: text.unicodeScalars)
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count {
            position = Self.position(after: scalars, index, position)
            index += 1
        }
    }

    private static func position(
        after scalars: [Unicode.Scalar], _ index: Int, _ position: SourcePosition
    ) -> SourcePosition {
        let isReturn = scalars[index] == "\r"
        let startsPair = isReturn && index + 1 < scalars.count && scalars[index + 1] == "\n"
        return scalars[index] == "\n" || (isReturn && !startsPair)
            ? SourcePosition(line: position.line + 1, column: 1)
            : SourcePosition(line: position.line, column: position.column + 1)
    }

    private func located(from start: Mark) -> Located<String> {
        Located(
            String(String.UnicodeScalarView(scalars[start.index..<index])),
            at: SourceRange(file: file, start: start.position, end: position))
    }

    private func content(
        from start: Int, at brace: SourcePosition, to end: Int
    ) -> Content {
        var place = SourcePosition(line: brace.line, column: brace.column + 2)
        var content = Content(scalars: [], end: place)
        for index in start..<max(start, end) {
            content.scalars.append((scalars[index], place))
            place = Self.position(after: scalars, index, place)
        }
        content.end = place
        return content
    }

    /// Whether a character beside the tag is one with its brace, for whoever reads by characters.
    private func joins(_ start: Int) -> Bool {
        func isOne(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
            var pair = String(one)
            pair.unicodeScalars.append(other)
            return pair.count == 1
        }
        return (start > 0 && isOne(scalars[start - 1], "{"))
            || (index < scalars.count && isOne("}", scalars[index]))
    }
}
