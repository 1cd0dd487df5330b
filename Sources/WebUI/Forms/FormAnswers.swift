package import CivilTime
internal import Diagnostics
package import RulePacks

/// What a form says, read by the reader of answer files, so that both mean the same.
package struct FormAnswers: Sendable {
    /// Everything that could be read.
    package let answers: Answers
    /// What could not, under the name of its question or field.
    package let faults: [String: [String]]

    package init(_ fields: FormFields, to pack: RulePack, today: CalendarDate) {
        var form = FormTree(fields: fields, pack: pack)
        var log = DiagnosticLog()
        if let answers = Answers(form.tree, to: pack, today: today, reportingTo: &log) {
            self.answers = answers
            faults = [:]
            return
        }
        let errors = log.sorted.filter { $0.severity == .error }
        faults = Dictionary(grouping: errors, by: \.range.file.path)
            .mapValues { $0.map(\.message) }
        form.left = Set(faults.keys)
        var rest = DiagnosticLog()
        answers = Answers(form.tree, to: pack, today: today, reportingTo: &rest) ?? Answers()
    }
}
