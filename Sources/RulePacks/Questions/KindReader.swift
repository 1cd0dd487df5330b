internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// Reads what kind of answer a question takes: its `type` and the keys that belong to it.
struct KindReader {
    let program: Program?
    let names: ProgramNames

    struct Form {
        var kind: Question.Kind
        var bands = Bands()
        var choicesFrom: Question.ProgramList?
        var namesReasons = false
    }

    /// Nil means that an error was reported, or that a key which is missing will be.
    func read(from fields: inout Fields, reportingTo log: inout DiagnosticLog) -> Form? {
        let written = fields.require("type", for: "what kind of answer it takes")?
            .text(of: "'type'", reportingTo: &log)
        let type = written.flatMap {
            QuestionType.read($0, as: "a type of question", reportingTo: &log)
        }
        let keys = Key.allCases.map { ($0, fields.keyAndValue($0.rawValue)) }
        guard let type else { return nil }
        for case (let key, let pair?) in keys where !key.types.contains(type) {
            log.report(.keyOfAnotherType(pair.key, type: type, types: key.types))
        }
        guard var form = form(type, from: &fields, reportingTo: &log) else { return nil }
        if type.hasChoices {
            form.namesReasons =
                fields.read("reasons", reportingTo: &log) {
                    $0.flag(of: "'reasons'", reportingTo: &$1)
                } ?? false
        }
        return form
    }

    private func form(
        _ type: QuestionType, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> Form? {
        switch type {
        case .yesNo: return Form(kind: .yesNo)
        case .availability: return Form(kind: .availability)
        case .text: return Form(kind: .text)
        case .choice, .choices:
            guard let (choices, list) = choices(from: &fields, reportingTo: &log) else {
                return nil
            }
            return Form(
                kind: type == .choice ? .choice(choices) : .choices(choices), choicesFrom: list)
        case .number, .duration:
            let unit: MeasureUnit = type == .number ? .number : .days
            guard let range = range(unit, from: &fields, reportingTo: &log) else { return nil }
            return Form(
                kind: type == .number ? .number(range) : .duration(range),
                bands: Bands(of: unit, in: range, from: &fields, reportingTo: &log))
        }
    }

    private func range(
        _ unit: MeasureUnit, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> ClosedRange<Int>? {
        let example = unit == .number ? "0 to 52" : "0 days to 2 years"
        let text = fields.requiredText(
            "range", for: "the answers it takes, such as '\(example)'", reportingTo: &log)
        return text.flatMap {
            Interval.read($0, unit: unit, reportingTo: &log)?.closed($0, reportingTo: &log)
        }
    }

    /// The keys that only some types have.
    enum Key: String, CaseIterable {
        case choices
        case choicesFrom = "choices_from"
        case reasons
        case range
        case bands

        var types: [QuestionType] {
            switch self {
            case .choices, .choicesFrom, .reasons: [.choice, .choices]
            case .range, .bands: [.number, .duration]
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func keyOfAnotherType(
        _ key: Located<String>, type: QuestionType, types: [QuestionType]
    ) -> Diagnostic {
        Diagnostic(
            .error, .unknownKey,
            "a question of type '\(type.rawValue)' has no '\(key.value)'; it belongs to \(list(types.map(\.rawValue)))",
            at: key.range)
    }
}
