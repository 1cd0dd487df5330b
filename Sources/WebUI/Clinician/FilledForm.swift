internal import CivilTime
internal import RulePacks

/// What the page's form holds, and what it says.
struct FilledForm: Sendable {
    var fields: FormFields
    let answers: Answers
    /// By question, or by the name of a field.
    let faults: [String: [String]]

    init(_ fields: FormFields, by served: ServedPack, today: CalendarDate) {
        let read = FormAnswers(fields, to: served.pack, today: today)
        self.fields = fields
        answers = read.answers
        faults = read.faults
    }
}
