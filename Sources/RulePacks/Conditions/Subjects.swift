internal import Diagnostics
internal import OrderedCollections

/// Everything that the conditions of a pack can look at, under its name.
///
/// Questions first, then facts, then decisions: their order is the order of the model's inputs.
struct Subjects {
    private(set) var byID: OrderedDictionary<ID, Subject> = [:]
    /// Names that stand in the files but could not be read; nothing more is said about their use.
    private let unreadable: Set<ID>
    private let isWhole: Bool
    /// False when a track or the availability question could not be read.
    var factsAreWhole = true
    private var limit: Limit?
    private var inputCount = 0

    /// What alone may be looked at in some places, and which place it is.
    enum Limit {
        case answers(for: String)
        case decisions(for: String)
    }

    /// `isWhole` is false when a part that may bring more names could not be read.
    init(unreadable: Set<ID>, isWhole: Bool) {
        self.unreadable = unreadable
        self.isWhole = isWhole
    }

    mutating func add(
        _ id: Located<ID>, _ role: Subject.Role, _ kind: Subject.Kind,
        reportingTo log: inout DiagnosticLog
    ) {
        if let first = byID[id.value] {
            // A fact is not written anywhere: the name that it meets is the one to change.
            log.report(
                role == .fact
                    ? .nameTaken(first.id, by: role.rawValue, first: id.range)
                    : .nameTaken(id, by: first.role.rawValue, first: first.id.range))
        } else {
            byID[id.value] = Subject(id: id, role: role, kind: kind, input: inputCount)
        }
        inputCount += 1
    }

    /// Adds questions that are not named twice, and returns them.
    mutating func add(
        _ drafts: [Question.Draft], reportingTo log: inout DiagnosticLog
    ) -> Named<Question> {
        var questions: Named<Question> = [:]
        for draft in drafts {
            let question = draft.question
            questions[question.id.value] = question
            let kind = Subject.Kind(question.kind, bands: draft.bands)
            add(question.id, .question, kind, reportingTo: &log)
        }
        return questions
    }

    mutating func add(_ facts: [Fact], reportingTo log: inout DiagnosticLog) {
        for fact in facts {
            let id = Located(fact.id, at: fact.track.id.range)
            add(id, .fact, Subject.Kind(fact), reportingTo: &log)
        }
    }

    mutating func add(_ drafts: [Decision.Draft], reportingTo log: inout DiagnosticLog) {
        for decision in drafts.map(\.decision) {
            add(decision.id, .decision, Subject.Kind(decision), reportingTo: &log)
        }
    }

    /// The same, for a place that may look at some of them only.
    func limited(to limit: Limit) -> Subjects {
        var subjects = self
        subjects.limit = limit
        return subjects
    }

    /// What a name stands for here; a name that stands for nothing is reported.
    func subject(
        _ name: Located<ID>, reportingTo log: inout DiagnosticLog
    ) -> Subject? {
        if let subject = byID[name.value] {
            guard let misplaced = misplaced(subject) else { return subject }
            log.report(.misplacedSubject(name, subject.role, misplaced))
        } else if mustBeKnown(name.value) {
            log.report(unknown(name))
        }
        return nil
    }

    /// The first subject that has a word as its choice or option; nil: none has.
    func home(of word: String) -> Subject? {
        byID.values.first { subject in
            switch subject.kind {
            case .word(Subject.Kind.noAndYes), .measure, .presence: false
            case .word(let words), .words(let words): words.contains(word)
            }
        }
    }

    /// Why a subject cannot be looked at here; nil: it can.
    private func misplaced(_ subject: Subject) -> String? {
        switch (limit, subject.role) {
        case (.answers(let place), .decision): "\(place) looks at questions and facts only"
        case (.decisions(let place), .question), (.decisions(let place), .fact):
            "\(place) is about decisions only"
        default: nil
        }
    }

    private func mustBeKnown(_ name: ID) -> Bool {
        isWhole && !unreadable.contains(name) && (factsAreWhole || !Fact.couldBeCalled(name))
    }

    private func unknown(_ name: Located<ID>) -> Diagnostic {
        let known = byID.values.filter { misplaced($0) == nil }.map(\.id.value)
        let hasFacts = byID.values.contains { $0.role == .fact }
        if !hasFacts, Fact.couldBeCalled(name.value) { return .factWithoutAvailability(name) }
        return .unknownName(name, of: kind, among: known)
    }

    private var kind: String {
        switch limit {
        case nil: "question, fact or decision"
        case .answers: "question or fact"
        case .decisions: "decision"
        }
    }
}
