package import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import Plans
package import RulePacks

extension FormFields {
    /// A form as it would be filled in to say this.
    package init(_ answers: Answers, by pack: RulePack, today: CalendarDate) {
        self.init()
        set(FormField.label, to: [answers.label?.value].compactMap(\.self))
        set(FormField.askedOn, to: [answers.askedOn?.value.isoText].compactMap(\.self))
        set(FormField.startOn, to: [answers.startOn?.value.isoText].compactMap(\.self))
        for answer in answers.given.values { set(answer) }
        if !answers.review.decided.isEmpty {
            let plan = Plan(answers, by: pack, today: today)
            for decision in plan.decisions {
                answers.review.decided[decision.id].map {
                    set(decision.id, $0, as: decision.verdict?.how)
                }
            }
        }
        for (id, reason) in answers.review.overruled { set(FormField.overruled(id), to: [reason]) }
        for (place, step) in answers.review.steps.added.enumerated() {
            let field = StepField(place)
            set(field(.added), to: ["yes"])
            set(field, step)
        }
        setChanges(answers.review.steps)
    }

    private mutating func set(_ answer: Answer) {
        let name = FormField.answer(answer.question)
        switch answer.value {
        case .preferredNotToSay: set(name, to: [FormField.preferNotToSay])
        case .yesNo(let yes): set(name, to: [yes ? "yes" : "no"])
        case .choice(let id): set(name, to: [id])
        case .choices(let ids): set(name, to: ids.isEmpty ? [FormField.noneOfThese] : ids)
        case .number(let number): set(name, to: ["\(number)"])
        case .availability(_, let lines):
            set(name, to: lines.isEmpty ? [FormField.noneOfThese] : lines)
        case .text(let words): set(name, to: [words])
        case .days(let count):
            let parts = count.plainText.split(separator: " ")
            set(name, to: [String(parts.first ?? "")])
            if let unit = parts.last {
                let isOne = !unit.hasSuffix("s")
                set(FormField.unit(answer.question), to: [isOne ? "\(unit)s" : String(unit)])
            }
        }
    }

    private mutating func set(_ decision: ID, _ decided: Decided, as how: Verdict.How?) {
        let verdict: FormField.Verdict =
            switch how {
            case .accepted: .agree
            case .declined: .decline
            case .chosen, nil: .choose
            }
        set(FormField.verdict(decision), to: [verdict.rawValue])
        set(FormField.agreed(decision), to: [decided.options.joined(separator: " ")])
        set(FormField.chosen(decision), to: decided.options)
        set(FormField.because(decision), to: [decided.because].compactMap(\.self))
    }

    private mutating func setChanges(_ steps: StepChanges) {
        var place = steps.added.count
        for change in steps.changed {
            let field = StepField(place)
            set(field(.was), to: [change.target.what])
            set(field(.wasBy), to: [change.target.due?.text].compactMap(\.self))
            set(field, change.step)
            place += 1
        }
        for strike in steps.struck {
            let field = StepField(place)
            set(field(.was), to: [strike.target.what])
            set(field(.wasBy), to: [strike.target.due?.text].compactMap(\.self))
            set(field(.what), to: [strike.target.what])
            set(field(.struck), to: ["yes"])
            set(field(.because), to: [strike.because].compactMap(\.self))
            place += 1
        }
    }

    private mutating func set(_ field: StepField, _ step: Step) {
        set(field(.what), to: [step.what.value])
        set(field(.client), to: [step.client?.value].compactMap(\.self))
        set(field(.who), to: [step.who.rawValue])
        set(field(.by), to: [step.by.text])
    }
}
