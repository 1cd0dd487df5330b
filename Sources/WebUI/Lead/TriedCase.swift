internal import CivilTime
internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// Answers that a lead tries the rules with, and what the rules come to for them.
struct TriedCase: Sendable {
    /// The form as it is shown again.
    let fields: FormFields
    /// What could not be read, and why.
    let faults: [String]
    /// Answers to questions that are not put in this case, so that they take no part.
    let notAsked: [ID]
    /// By decision.
    let outcomes: [Outcome]
    /// By input: answers, facts, the decisions' results; nil is a gap.
    private let values: [Value?]

    /// Where a whole file of answers is pasted; it then stands in for the form.
    static let fileField = "answers_file"

    /// What cannot be read counts as unanswered, and is told.
    init(_ fields: FormFields, by pack: RulePack, today: CalendarDate) {
        let file = fields.text(Self.fileField).map {
            OpenedAnswers(Array("\($0)\n".utf8), to: pack, today: today)
        }
        let form = FormAnswers(fields, to: pack, today: today)
        let answers = file.map { $0.answers ?? Answers() } ?? form.answers
        self.fields = file?.answers.map { FormFields($0, by: pack, today: today) } ?? fields
        faults =
            file?.problems
            ?? pack.questions.keys.flatMap { question in
                (form.faults[question] ?? []).map { "\(question): \($0)" }
            }
        let asked = pack.asked(answers)
        notAsked = asked.setAside.map(\.question)
        outcomes = pack.compiled.outcomes(of: asked.values)
        values = pack.compiled.values(of: asked.values, with: outcomes)
    }

    func holds(_ line: RulePacks.Block.Line) -> Bool {
        values[line.input].map { line.test.accepts($0) } ?? false
    }

    func holds(_ lines: [RulePacks.Block.Line]) -> Bool { lines.allSatisfy(holds) }
}
