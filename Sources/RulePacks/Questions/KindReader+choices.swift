internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension KindReader {
    /// Takes `choices`, or `choices_from`, and says from which list they come.
    func choices(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> (Question.Choices, Question.ProgramList?)? {
        guard let source = fields.keyAndValue("choices_from") else {
            return fields.require("choices", for: "what may be chosen")
                .flatMap { written($0, reportingTo: &log) }.map { ($0, nil) }
        }
        if fields.has("choices") { log.report(.choicesTwice(source.key)) }
        guard let text = source.value.text(of: "'choices_from'", reportingTo: &log),
            let list = Question.ProgramList.read(
                text, as: "a list of the program", reportingTo: &log)
        else { return nil }
        return taken(from: list, at: text, reportingTo: &log).map { ($0, list) }
    }

    /// A choice whose id or text has a fault stays a choice, so that nothing more is said about it.
    private func written(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> Question.Choices? {
        guard let pairs = node.pairs(of: "'choices'", reportingTo: &log) else { return nil }
        if pairs.isEmpty {
            log.report(
                .wrongKind(
                    "'choices'", expected: "a mapping with a choice", found: "none", at: node.range)
            )
            return nil
        }
        var choices = Question.Choices()
        for pair in pairs {
            _ = pair.key.answerID(of: "choice", reportingTo: &log)
            let text = pair.value.text(of: "the text of '\(pair.key.value)'", reportingTo: &log)
            choices[pair.key.value] = Choice(id: pair.key, text: text ?? pair.key)
        }
        return choices
    }

    /// Nil without a report where the program's own fault has been reported.
    private func taken(
        from list: Question.ProgramList, at text: Located<String>,
        reportingTo log: inout DiagnosticLog
    ) -> Question.Choices? {
        guard let program else { return nil }
        let entries: [(id: Located<ID>, name: Located<String>)]
        let known: KnownNames
        switch list {
        case .groups:
            (entries, known) = (program.groups.values.map { ($0.id, $0.name) }, names.groups)
        case .tracks:
            (entries, known) = (program.tracks.values.map { ($0.id, $0.name) }, names.tracks)
        }
        guard known.isWhole, entries.count == known.names.count else { return nil }
        if entries.isEmpty {
            log.report(
                .wrongType("the program has no \(text.value) to choose from", at: text.range))
            return nil
        }
        for (id, _) in entries { _ = id.answerID(of: "choice", reportingTo: &log) }
        return Question.Choices(
            uniqueKeysWithValues: entries.map { ($0.id.value, Choice(id: $0.id, text: $0.name)) })
    }
}

extension Diagnostic {
    fileprivate static func choicesTwice(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .unknownKey, "a question has 'choices' or 'choices_from', not both",
            at: key.range)
    }
}
