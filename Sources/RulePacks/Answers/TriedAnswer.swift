public import CivilTime
public import Diagnostics
public import OrderedCollections
internal import YAMLTree

/// An answer that is only tried out: `time_away=5 weeks`.
public struct TriedAnswer: Sendable {
    public let question: ID
    /// Nil: the question is left unanswered.
    public let answer: Answer?

    /// Reads what stands behind the first `=` as a file of answers would say it; nothing, or
    /// `unanswered`, takes the answer away.
    ///
    /// Lengths of time written as `since:` count to `today`. Nil means that an error was reported,
    /// at its place in the text of `file`.
    public init?(
        _ file: SourceFile, to questions: Named<Question>, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        let name = String(file.text.prefix { $0 != "=" })
        let value = String(file.text.dropFirst(name.count + 1))
        let start = SourcePosition(line: 1, column: 1)
        let end = SourcePosition(line: 1, column: name.unicodeScalars.count + 1)
        guard let question = questions[name] else {
            let range = SourceRange(file: file, start: start, end: end)
            log.report(.unknownQuestion(Located(name, at: range), among: questions.ids))
            return nil
        }
        self.question = name
        if value.allSatisfy(\.isWhitespace) || value == "unanswered" {
            answer = nil
            return
        }
        var found = DiagnosticLog()
        // The value alone, at the columns that it has in the argument.
        let padding = String(repeating: " ", count: end.column)
        let answer = Answer(
            SourceFile(path: file.path, name: file.name, text: padding + value), to: question,
            today: today, reportingTo: &found)
        for diagnostic in found.diagnostics { log.report(diagnostic.moved(to: file)) }
        if found.hasErrors { return nil }
        self.answer = answer.map { answer in
            Answer(
                question: name, value: answer.value, range: answer.range.moved(to: file))
        }
    }
}

extension Answer {
    /// Nil without an error: the text says that there is no answer.
    fileprivate init?(
        _ file: SourceFile, to question: Question, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        guard let node = YAMLNode.parse(file, reportingTo: &log), !node.isUnanswered else {
            return nil
        }
        let reader = AnswerReader(question: question, today: today)
        guard let value = reader.read(node, reportingTo: &log) else { return nil }
        self.init(question: question.id.value, value: value, range: node.range)
    }
}

extension Answers {
    /// These, with some answers tried out in place of what was said.
    public func trying(_ tried: [TriedAnswer], of questions: Named<Question>) -> Answers {
        var given = given
        for change in tried { given[change.question] = change.answer }
        var answers = self
        answers.given = Named(
            uniqueKeysWithValues: questions.keys.compactMap { id in given[id].map { (id, $0) } })
        return answers
    }
}

extension Diagnostic {
    fileprivate func moved(to file: SourceFile) -> Diagnostic {
        Diagnostic(
            severity, id, message, at: range.moved(to: file),
            notes: notes.map { Note($0.message, at: $0.range.moved(to: file)) },
            fixIts: fixIts.map {
                FixIt($0.summary, replacing: $0.range.moved(to: file), with: $0.replacement)
            })
    }
}

extension SourceRange {
    fileprivate func moved(to file: SourceFile) -> SourceRange {
        SourceRange(file: file, start: start, end: end)
    }
}
