internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks
internal import YAMLTree

extension FormFields {
    /// The field of a question.
    static func name(of question: ID) -> String { "a.\(question)" }

    /// A form filled in with these answers.
    init(showing answers: Answers) {
        self.init()
        for (question, answer) in answers.given {
            set(Self.name(of: question), to: Self.texts(of: answer.value))
        }
    }

    private static func texts(of value: Answer.Value) -> [String] {
        switch value {
        case .preferredNotToSay: []
        case .yesNo(let yes): [yes ? "yes" : "no"]
        case .choice(let id): [id]
        case .choices(let ids): ids.isEmpty ? [""] : ids
        case .number(let number): ["\(number)"]
        case .days(let count): [count.plainText]
        case .availability(_, let lines): [lines.joined(separator: "\n")]
        case .text(let words): [words]
        }
    }
}

extension Answers {
    /// Reads a form; what cannot be read is reported and counts as unanswered.
    init(
        _ fields: FormFields, to questions: Named<Question>, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        self.init()
        for question in questions.values {
            let id = question.id.value
            let file = SourceFile(path: id, text: fields.all(FormFields.name(of: id)).joined())
            guard let node = question.node(of: fields, in: SourceRange(startOf: file)) else {
                continue
            }
            let pair = YAMLNode.Pair(key: Located(id, at: node.range), value: node)
            let alone = YAMLNode(.mapping([pair]), at: node.range)
            let read = Answers(alone, to: questions, today: today, reportingTo: &log)
            if let answer = read?.given[id] { given[id] = answer }
        }
    }
}

extension Question {
    /// What a form says about the question, as a file of answers would; nil: nothing.
    fileprivate func node(of fields: FormFields, in range: SourceRange) -> YAMLNode? {
        let name = FormFields.name(of: id.value)
        func scalar(_ text: some StringProtocol) -> YAMLNode {
            YAMLNode(.scalar(YAMLNode.Scalar(String(text), isQuoted: true)), at: range)
        }
        switch kind {
        case .choices:
            guard fields.has(name) else { return nil }
            // A blank value is the box for "none of these".
            let chosen = fields.all(name).filter { !$0.isEmpty }
            return YAMLNode(.sequence(chosen.map(scalar)), at: range)
        case .availability:
            let lines = (fields.text(name) ?? "").split(whereSeparator: \.isNewline)
                .filter { !$0.allSatisfy(\.isWhitespace) }
            guard !lines.isEmpty else { return nil }
            return YAMLNode(.sequence(lines.map(scalar)), at: range)
        case .yesNo, .choice, .number, .duration, .text:
            return fields.text(name).map(scalar)
        }
    }
}
