import Diagnostics

extension Diagnostic {
    /// What stopped libyaml, in plain words and at the text that has to be changed.
    static func syntax(_ problem: SyntaxProblem, in file: SourceFile) -> Self {
        let words = SyntaxWords(problem, in: file)
        return Diagnostic(
            .error, words.id, words.message, at: words.range(in: file, of: problem),
            notes: words.notes(in: file, of: problem))
    }
}

extension SyntaxWords {
    fileprivate func range(in file: SourceFile, of problem: SyntaxProblem) -> SourceRange {
        switch place {
        case .character: return file.character(at: problem.place)
        case .opening: return file.character(at: problem.contextPlace)
        case .restOfLine:
            let start = SourcePosition(problem.contextPlace)
            let line = file.utf8(file.utf8Offset(of: start)..<file.endOfLine(start.line))
            var end = start
            end.column += line.unicodeScalars.count
            let blanks = line.unicodeScalars.reversed().prefix { $0 == " " || $0 == "\t" }
            end.column -= blanks.count
            return SourceRange(file: file, start: start, end: end)
        case .escapeStart:
            var range = file.character(at: problem.place)
            var next = problem.place
            next.column += 1
            range.end = file.character(at: next).end
            return range
        case .escapeWithDigits:
            var range = file.character(at: problem.place)
            range.start.column -= 2
            let offset = file.utf8Offset(of: range.start)
            let rest = file.utf8(offset..<file.endOfLine(range.start.line)).dropFirst(2)
            let digits = rest.prefix(8).prefix { $0.isHexDigit }.count
            let most = file.byte(at: offset + 1) == UInt8(ascii: "u") ? 4 : 8
            range.end.column = range.start.column + 2 + min(digits, most)
            return range
        }
    }

    fileprivate func notes(in file: SourceFile, of problem: SyntaxProblem) -> [Diagnostic.Note] {
        guard showsOpening else { return [] }
        let opening = file.character(at: problem.contextPlace)
        return [Diagnostic.Note("'\(opening.text)' is here", at: opening)]
    }
}

extension SourceFile {
    /// One character, or nothing at the end of a line or past the end of the text.
    func character(at mark: YAMLEvent.Mark) -> SourceRange {
        let start = position(atUTF8Offset: utf8Offset(of: SourcePosition(mark)))
        var end = start
        let offset = utf8Offset(of: start)
        if start.line <= lineCount, offset < endOfLine(start.line) { end.column += 1 }
        return SourceRange(file: self, start: start, end: end)
    }
}
