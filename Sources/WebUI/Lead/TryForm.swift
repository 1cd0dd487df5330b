internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The form for trying a case, by sections of questions, filled in with what was tried.
struct TryForm {
    let sections: [QuestionSection]
    let fields: FormFields
    let texts: PageTexts

    var shown: Shown {
        [
            "file_field": TriedCase.fileField, "language": texts.language,
            "sections": sections.map { shown($0) },
            "file": (fields.text(TriedCase.fileField) ?? "").ifSaid,
        ]
    }

    private func shown(_ section: QuestionSection) -> Shown {
        [
            "title": section.title,
            "open": section.questions.contains { fields.has(FormField.answer($0.id.value)) },
            "questions": section.questions.map { shown($0) },
        ]
    }

    private func shown(_ question: Question) -> Shown {
        let name = FormField.answer(question.id.value)
        var shown: Shown = [
            "name": name, "ask": question.ask.value, "id": question.id.value,
            "value": value(of: question), "hint": false, "select": false, "boxes": false,
            "line": false, "area": false,
        ]
        switch question.kind {
        case .yesNo:
            shown["select"] = true
            shown["options"] = [("yes", texts["yes"]), ("no", texts["no"])]
                .map { option($0.0, $0.1, name, "selected", isEnglish: false) }
        case .choice(let choices):
            shown["select"] = true
            shown["options"] = choices.values.map {
                option($0.id.value, $0.text.value, name, "selected")
            }
        case .choices(let choices):
            shown["boxes"] = true
            shown["options"] =
                choices.values.map { option($0.id.value, $0.text.value, name, "checked") }
                + [
                    option(
                        FormField.noneOfThese, texts["none_of_these"], name, "checked",
                        isEnglish: false)
                ]
        case .number(let range):
            shown["line"] = true
            shown["hint"] = "\(range.lowerBound)–\(range.upperBound)"
        case .duration:
            shown["line"] = true
            shown["hint"] = texts["lead_duration_hint"]
        case .availability:
            shown["area"] = true
            shown["hint"] = texts["lead_busy_hint"]
        case .text:
            shown["line"] = true
        }
        return shown
    }

    /// As one line of text; a length of time comes in two fields where it was opened from a file.
    private func value(of question: Question) -> String {
        let id = question.id.value
        let said = fields.all(FormField.answer(id))
        switch question.kind {
        case .availability: return said.joined(separator: "\n")
        case .duration:
            return [fields.text(FormField.answer(id)), fields.text(FormField.unit(id))]
                .compactMap(\.self).joined(separator: " ")
        default: return said.last ?? ""
        }
    }

    private func option(
        _ value: String, _ text: String, _ name: String, _ mark: String, isEnglish: Bool = true
    ) -> Shown {
        [
            "value": value, "text": text, "english": isEnglish,
            "mark": fields.all(name).contains(value) ? " \(mark)" : "",
        ]
    }
}
