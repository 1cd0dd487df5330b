internal import CivilTime
internal import DecisionTables
internal import Diagnostics
internal import RulePacks
internal import YAMLTree

/// Answers that a lead tries the rules with, and what the rules come to for them.
struct TriedCase: Sendable {
    /// The form as it is shown again.
    let fields: FormFields
    /// What could not be read, and answers that take no part.
    let remarks: [Diagnostic]
    /// By decision.
    let outcomes: [Outcome]
    /// By input: answers, facts, the decisions' results; nil is a gap.
    private let values: [Value?]

    /// Where a whole file of answers is pasted; it then stands in for the form.
    static let fileField = "answers_file"

    /// What cannot be read counts as unanswered, and is told.
    init(_ fields: FormFields, by pack: RulePack, today: CalendarDate) {
        var log = DiagnosticLog()
        let answers: Answers
        if let text = fields.text(Self.fileField) {
            answers = Self.answers(inFile: text, by: pack, today: today, reportingTo: &log)
            self.fields = log.hasErrors ? fields : FormFields(showing: answers)
        } else {
            answers = Answers(fields, to: pack.questions, today: today, reportingTo: &log)
            self.fields = fields
        }
        pack.reportSetAside(answers, to: &log)
        remarks = log.sorted
        let asked = pack.asked(answers)
        outcomes = pack.compiled.outcomes(of: asked.values)
        values = pack.compiled.values(of: asked.values, with: outcomes)
    }

    private static func answers(
        inFile text: String, by pack: RulePack, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) -> Answers {
        let file = SourceFile(path: "answers", text: text + "\n")
        let tree = YAMLNode.parse(file, reportingTo: &log)
        return tree.flatMap {
            Answers($0, to: pack.questions, today: today, reportingTo: &log)
        } ?? Answers()
    }

    func holds(_ line: RulePacks.Block.Line) -> Bool {
        values[line.input].map { line.test.accepts($0) } ?? false
    }

    func holds(_ lines: [RulePacks.Block.Line]) -> Bool { lines.allSatisfy(holds) }
}
