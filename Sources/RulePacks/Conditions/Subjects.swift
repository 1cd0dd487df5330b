internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

/// Everything that the conditions of a pack can look at, under its name.
///
/// Questions first, then facts, then decisions: their order is the order of the model's inputs.
struct Subjects {
    private(set) var byID: OrderedDictionary<ID, Subject> = [:]
    /// Names that stand in the files but could not be read; nothing more is said about their use.
    let unreadable: Set<ID>

    init(unreadable: Set<ID>) {
        self.unreadable = unreadable
    }

    var names: [ID] { Array(byID.keys) }

    mutating func add(
        _ id: Located<ID>, _ role: Subject.Role, _ kind: Subject.Kind,
        reportingTo log: inout DiagnosticLog
    ) {
        let subject = Subject(id: id, role: role, kind: kind, input: byID.count)
        guard let first = byID.updateValue(subject, forKey: id.value) else { return }
        log.report(.nameTaken(id, by: first.role.rawValue, first: first.id.range))
    }

    /// Adds questions that are not named twice, and returns them.
    mutating func add(
        _ drafts: [Question.Draft], reportingTo log: inout DiagnosticLog
    ) -> Named<Question> {
        var questions: Named<Question> = [:]
        for question in drafts.map(\.question) {
            questions[question.id.value] = question
            add(
                question.id, .question, Subject.Kind(question.kind, bands: question.bands),
                reportingTo: &log)
        }
        return questions
    }

    mutating func add(_ facts: [Fact], reportingTo log: inout DiagnosticLog) {
        for fact in facts {
            let id = Located(fact.id, at: fact.track.id.range)
            add(id, .fact, .measure(.number, 0...fact.track.sessions.count, []), reportingTo: &log)
        }
    }

    mutating func add(_ drafts: [Decision.Draft], reportingTo log: inout DiagnosticLog) {
        for decision in drafts.map(\.decision) {
            let options = decision.options.map(\.value)
            add(
                decision.id, .decision,
                decision.hitPolicy == .collect ? .words(options) : .word(options),
                reportingTo: &log)
        }
    }

    /// The same without decisions, for `ask_when`.
    var withoutDecisions: Subjects {
        var subjects = self
        subjects.byID.removeAll { $0.value.role == .decision }
        return subjects
    }

    /// Decisions alone, for what a promise says.
    var onlyDecisions: Subjects {
        var subjects = self
        subjects.byID.removeAll { $0.value.role != .decision }
        return subjects
    }
}
