internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension ComparisonJSON {
    /// `old` and `new` are what the packs are called, such as `main:Rules`; `answers` is what becomes
    /// of some files of answers, nil if none were asked about.
    public init(
        _ comparison: PackComparison, old: String, new: String, answers: [AnswersComparison]?
    ) {
        self.old = Pack(comparison.old, at: old)
        self.new = Pack(comparison.new, at: new)
        changesPlans =
            comparison.changesPlans || answers?.contains(where: \.changesPlan) ?? false
        leftOutCases = comparison.leftOut?.description
        decisions = comparison.decisions.map { Decision($0, of: comparison) }
        changes = comparison.parts.map(Change.init)
        self.answers = answers?.map(File.init)
    }
}

extension ComparisonJSON.Pack {
    fileprivate init(_ pack: RulePack, at place: String) {
        self.init(
            place: place, name: pack.info.name.value, version: pack.info.version.value,
            fingerprint: pack.fingerprint)
    }
}

extension ComparisonJSON.Decision {
    fileprivate init(_ decision: DecisionComparison, of comparison: PackComparison) {
        self.init(decision: decision.id, title: decision.title, status: .same)
        switch decision.finding {
        case .same:
            changedCases = "0"
            share = 0
        case .onlyInOld: status = .onlyInOld
        case .onlyInNew: status = .onlyInNew
        case .notCompared(let budget):
            status = .notCompared
            self.budget = budget
        case .changed(let change):
            status = .changed
            add(change, of: comparison)
        }
    }

    private mutating func add(_ change: DecisionChange, of comparison: PackComparison) {
        changedCases = change.changed.description
        comparedCases = change.compared.description
        share = change.share
        inputs = change.inputs
        moves = change.moves.map { ComparisonJSON.Move($0, of: change) }
        if !change.matrix.isEmpty {
            matrix = change.matrix.map {
                ComparisonJSON.MatrixEntry(
                    from: $0.old, to: $0.new, cases: $0.count.description)
            }
        }
        let boxes = change.moves.enumerated().flatMap { place, move in
            move.boxes.map { box in
                ComparisonJSON.Box(
                    move: place, when: box.phrase, cases: box.count.description,
                    share: box.count.share(of: change.compared),
                    example: ComparisonJSON.Example(box.example, of: comparison))
            }
        }
        self.boxes = boxes
        example = boxes.first?.example
    }
}

extension ComparisonJSON.Move {
    fileprivate init(_ move: DecisionChange.Move, of change: DecisionChange) {
        self.init(
            kind: .moved, cases: move.count.description,
            share: move.count.share(of: change.compared), restCases: move.rest.description)
        switch move.move {
        case .from(let old, let new): (from, to) = (old, new)
        case .added(let option): (kind, to) = (.added, option)
        case .removed(let option): (kind, from) = (.removed, option)
        }
    }
}

extension ComparisonJSON.Example {
    fileprivate init(_ example: DecisionChange.Example, of comparison: PackComparison) {
        func options(_ ids: [ID], in pack: RulePack) -> [ComparisonJSON.Option] {
            ids.map {
                ComparisonJSON.Option(option: $0, plan: pack.options[$0]?.plan.value ?? "")
            }
        }
        let given = example.answers?.given.values.map { ($0.question, AnswerJSON($0.value)) }
        self.init(
            when: example.phrase, answers: given.map { Dictionary(uniqueKeysWithValues: $0) },
            old: options(example.old, in: comparison.old),
            new: options(example.new, in: comparison.new))
    }
}

extension ComparisonJSON.Change {
    fileprivate init(_ change: PartChange) {
        self.init(
            area: change.area.rawValue, thing: change.thing, part: change.part, old: change.old,
            new: change.new, inPlans: change.isInPlans)
    }
}

extension ComparisonJSON.File {
    fileprivate init(_ answers: AnswersComparison) {
        self.init(
            file: answers.file, changesPlan: answers.changesPlan, decisions: [], faults: [])
        switch answers.finding {
        case .same: break
        case .changed(let changes):
            decisions = changes.map {
                ComparisonJSON.DecisionResult(decision: $0.decision, old: $0.old, new: $0.new)
            }
        case .unreadable(let byOld, let byNew):
            faults =
                byOld.map { ComparisonJSON.Fault($0, "old") }
                + byNew.map { ComparisonJSON.Fault($0, "new") }
        }
    }
}

extension ComparisonJSON.Fault {
    fileprivate init(_ diagnostic: Diagnostic, _ pack: String) {
        self.init(
            pack: pack, id: diagnostic.id.rawValue, line: diagnostic.range.start.line,
            column: diagnostic.range.start.column)
    }
}
