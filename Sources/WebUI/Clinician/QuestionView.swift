internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// One question with what was said, as `question.mustache` shows it.
struct QuestionView {
    let question: Question
    let fields: FormFields
    let faults: [String]
    let isAsked: Bool
    let words: PackWords
    let texts: PageTexts

    private var id: ID { question.id.value }
    private var said: [String] { fields.all(FormField.answer(id)) }

    var shown: Shown {
        var shown: Shown = [
            "id": id, "ask": words.html(question.ask.value), "hidden": !isAsked,
            "faults": faults.map { ["fault": $0] as Shown }, "is_invalid": !faults.isEmpty,
            "prefers_not": said.contains(FormField.preferNotToSay),
        ]
        if let help = question.help { shown["help"] = words.html(help.value) }
        shown.add(kindShown)
        return shown
    }

    private var kindShown: Shown {
        let text = said.last { $0 != FormField.preferNotToSay } ?? ""
        switch question.kind {
        case .yesNo:
            return [
                "is_radio": true,
                "choices": [choice("yes", texts["yes"]), choice("no", texts["no"])],
            ]
        case .choice(let choices): return ["is_radio": true, "choices": shown(choices)]
        case .choices(let choices):
            return [
                "is_boxes": true, "choices": shown(choices),
                "none": said.contains(FormField.noneOfThese),
            ]
        case .number: return ["is_number": true, "value": text]
        case .duration: return ["is_duration": true, "duration": duration(text)]
        case .availability: return ["is_times": true, "grid": BusyGrid(said, words: texts).shown]
        case .text: return ["is_text": true, "value": text]
        }
    }

    private func shown(_ choices: Question.Choices) -> [Shown] {
        choices.values.map { choice($0.id.value, words.html($0.text.value)) }
    }

    private func choice(_ value: String, _ text: String) -> Shown {
        ["value": value, "text": text, "on": said.contains(value)]
    }

    /// A number and a unit as the form sent them, or as a file has them: `5 weeks`.
    private func duration(_ text: String) -> Shown {
        let unit = fields.text(FormField.unit(id)) ?? "weeks"
        return [
            "count": text, "since": fields.text(FormField.since(id)) ?? "",
            "units": ["days", "weeks", "months", "years"].map { name in
                ["value": name, "text": texts["unit_\(name)"], "on": name == unit] as Shown
            },
        ]
    }
}
