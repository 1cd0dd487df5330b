internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Question {
    /// A question whose `ask_when` waits until all questions are known.
    struct Draft {
        var question: Question
        var askWhen: YAMLNode?
    }

    /// Reads one entry of `questions`.
    static func draft(
        _ pair: YAMLNode.Pair, program: Program?, reportingTo log: inout DiagnosticLog
    ) -> Draft? {
        guard let id = pair.key.checkedID(.underscores, of: "question", reportingTo: &log),
            var fields = Fields(pair.value, of: "a question", reportingTo: &log)
        else { return nil }
        if let required = fields.keyAndValue("required") {
            log.report(.requiredQuestion(required.key))
        }
        let ask = fields.requiredText("ask", for: "the question as it is put", reportingTo: &log)
        let help = fields.text("help", reportingTo: &log)
        let namesReasons = fields.read("reasons", reportingTo: &log) {
            $0.flag(of: "'reasons'", reportingTo: &$1)
        }
        let part = fields.text("part", reportingTo: &log).flatMap {
            Part.read($0, as: "a part of a plan", reportingTo: &log)
        }
        let kind = Self.kind(from: &fields, program: program, reportingTo: &log)
        let bands = kind.flatMap { Self.bands(of: $0, from: &fields, reportingTo: &log) }
        let askWhen = fields.take("ask_when")
        let choicesFrom = fields.take("choices_from")?.scalarText.flatMap {
            ProgramList(rawValue: $0.value)
        }
        fields.reportUnknownKeys(to: &log)
        guard let ask, let kind else { return nil }
        let question = Question(
            id: id, ask: ask, help: help, kind: kind, bands: bands ?? [], askWhen: nil,
            namesReasons: namesReasons ?? false, choicesFrom: choicesFrom, part: part ?? .heard)
        return Draft(question: question, askWhen: askWhen)
    }

    private static func kind(
        from fields: inout Fields, program: Program?, reportingTo log: inout DiagnosticLog
    ) -> Kind? {
        guard
            let node = fields.require(
                "type", for: "what kind of answer it takes", reportingTo: &log),
            let name = node.text(of: "'type'", reportingTo: &log)
        else { return nil }
        guard let type = QuestionType(rawValue: name.value) else {
            let types = QuestionType.allCases.map(\.rawValue)
            log.report(.unknownValue(name, of: "a type of question", among: types))
            return nil
        }
        switch type {
        case .yesNo: return .yesNo
        case .choice:
            return choices(from: &fields, program: program, reportingTo: &log).map(Kind.choice)
        case .choices:
            return choices(from: &fields, program: program, reportingTo: &log).map(Kind.choices)
        case .number: return range(.number, from: &fields, reportingTo: &log).map(Kind.number)
        case .duration: return range(.days, from: &fields, reportingTo: &log).map(Kind.duration)
        case .availability: return .availability
        case .text: return .text
        }
    }

    private static func range(
        _ unit: MeasureUnit, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> ClosedRange<Int>? {
        let example = unit == .number ? "0 to 52" : "0 days to 2 years"
        guard
            let node = fields.require(
                "range", for: "the answers it takes, such as '\(example)'", reportingTo: &log),
            let text = node.text(of: "'range'", reportingTo: &log)
        else { return nil }
        return Interval.read(text, unit: unit, reportingTo: &log)?.closed(text, reportingTo: &log)
    }

    private static func choices(
        from fields: inout Fields, program: Program?, reportingTo log: inout DiagnosticLog
    ) -> Choices? {
        if let source = fields.take("choices_from") {
            return choices(takenFrom: source, program: program, reportingTo: &log)
        }
        guard let node = fields.require("choices", for: "what may be chosen", reportingTo: &log),
            let pairs = node.pairs(of: "'choices'", reportingTo: &log)
        else { return nil }
        var choices = Choices()
        for pair in pairs {
            guard let id = pair.key.checkedID(.underscores, of: "choice", reportingTo: &log),
                !id.isReservedAnswer(reportingTo: &log),
                let text = pair.value.text(of: "the text of '\(id.value)'", reportingTo: &log)
            else { continue }
            choices[id.value] = Choice(id: id, text: text)
        }
        guard !choices.isEmpty else {
            if pairs.isEmpty {
                log.report(
                    .wrongKind(
                        "'choices'", expected: "a mapping with a choice", found: "none",
                        at: node.range))
            }
            return nil
        }
        return choices
    }

    private static func choices(
        takenFrom node: YAMLNode, program: Program?, reportingTo log: inout DiagnosticLog
    ) -> Choices? {
        guard let source = node.text(of: "'choices_from'", reportingTo: &log) else { return nil }
        guard let list = ProgramList.read(source, as: "a list of the program", reportingTo: &log)
        else { return nil }
        var choices = Choices()
        switch list {
        case .groups:
            for group in program?.groups.values.elements ?? [] {
                choices[group.id.value] = Choice(id: group.id, text: group.name)
            }
        case .tracks:
            for track in program?.tracks.values.elements ?? [] {
                choices[track.id.value] = Choice(id: track.id, text: track.name)
            }
        }
        if choices.isEmpty, program != nil {
            log.report(
                .wrongType("the program has no \(source.value) to choose from", at: source.range))
        }
        return choices.isEmpty ? nil : choices
    }
}

extension Located where Value == ID {
    /// Whether the id already means something as an answer or a test; reports it.
    func isReservedAnswer(reportingTo log: inout DiagnosticLog) -> Bool {
        guard
            ["answered", "unanswered", "prefer_not_to_say", "not", "any", "all", "none"].contains(
                value)
        else {
            return false
        }
        log.report(.reservedID(self))
        return true
    }
}
