internal import DecisionTables
internal import Diagnostics
internal import Plans
internal import RulePacks

extension ComparisonReport {
    /// `old` and `new` are what the packs are called, such as `main:Rules`; `answers` is what becomes
    /// of some files of answers, nil if none were asked about.
    public init(
        _ comparison: PackComparison, old: String, new: String, answers: [AnswersComparison]?
    ) {
        var head: [Document.Block] = [
            .heading(
                level: 1, [.text("What changes from "), .code(old), .text(" to "), .code(new)]),
            .paragraph([.strong([.text(comparison.summary(answers: answers))])]),
        ]
        head += comparison.decisionTable.map { [.table($0)] } ?? []
        head += comparison.otherDecisions
        self.head = Document(head)
        sections =
            comparison.changedSections
            + (answers.map { [Self.section(on: $0)] } ?? []) + comparison.partSections
    }
}

extension PackComparison {
    /// The changed decisions, as they are.
    var changes: [(decision: DecisionComparison, change: DecisionChange)] {
        decisions.compactMap { decision in
            guard case .changed(let change) = decision.finding else { return nil }
            return (decision, change)
        }
    }

    fileprivate func summary(answers: [AnswersComparison]?) -> String {
        let seen = parts.count(where: \.isInPlans)
        var besides: [String] = []
        if seen > 0 {
            besides.append("\(seen.of("text or setting", "texts or settings")) of plans")
        }
        if parts.count > seen {
            besides.append("\((parts.count - seen).of("other part", "other parts")) of the pack")
        }
        var sentences = [decisionSummary]
        if !besides.isEmpty {
            sentences.append("Written otherwise: \(besides.joined(separator: ", ")).")
        }
        if let answers {
            let changed = answers.count(where: \.changesPlan)
            let verb = changed == 1 ? "gets" : "get"
            sentences.append(
                "\(changed) of \(answers.count.of("file", "files")) of answers \(verb) another plan."
            )
        }
        return sentences.joined(separator: " ")
    }

    private var decisionSummary: String {
        if !changesPlans { return "No plan changes." }
        let notCompared = ids { if case .notCompared = $0 { true } else { false } }.count
        let single = ids {
            switch $0 {
            case .onlyInOld, .onlyInNew: true
            case .same, .changed, .notCompared: false
            }
        }.count
        var words =
            changes.isEmpty
            ? "No decision of both packs changes"
            : "\(changes.count) of \(decisions.count) decisions \(changes.count == 1 ? "changes" : "change")"
        if single > 0 { words += "; \(single.of("is", "are")) in one pack only" }
        if notCompared > 0 { words += "; \(notCompared) could not be compared" }
        return words + "."
    }

    /// Nil: nothing changes, so far as could be found out.
    fileprivate var decisionTable: Document.Table? {
        let rows = changes.map { decision, change -> [[Document.Inline]] in
            [
                [.text("\(decision.title) ("), .code(decision.id), .text(")")],
                [.text(change.changed.grouped)], [.text(change.compared.grouped)],
                [.text(change.changed.percent(of: change.compared))],
            ]
        }
        guard !rows.isEmpty else { return nil }
        let header = ["Decision", "Cases that change", "Of", "Share"]
        return Document.Table(header: header.map { [.text($0)] }, rows: rows)
    }

    fileprivate var otherDecisions: [Document.Block] {
        var items: [Document.ListItem] = []
        func add(_ words: String, _ isMeant: (DecisionComparison.Finding) -> Bool) {
            let found = ids(where: isMeant)
            guard !found.isEmpty else { return }
            items.append(Document.ListItem([.text("\(words): ")] + found.asCode))
        }
        add("Unchanged") { if case .same = $0 { true } else { false } }
        add("Only in the old pack") { if case .onlyInOld = $0 { true } else { false } }
        add("Only in the new pack") { if case .onlyInNew = $0 { true } else { false } }
        for budget in budgets {
            add(
                "Not compared: the budget of \(CaseCount(UInt64(budget)).grouped) nodes was reached"
            ) {
                if case .notCompared(budget) = $0 { true } else { false }
            }
        }
        if let leftOut, !leftOut.isZero {
            items.append(
                Document.ListItem([
                    .text("Left out: \(leftOut.cases) that only one of the packs can read")
                ]))
        }
        return items.isEmpty ? [] : [.bullets(items)]
    }

    private var budgets: [Int] {
        let budgets = decisions.compactMap { decision in
            if case .notCompared(let budget) = decision.finding { budget } else { nil }
        }
        return Set(budgets).sorted()
    }

    private func ids(where isMeant: (DecisionComparison.Finding) -> Bool) -> [ID] {
        decisions.filter { isMeant($0.finding) }.map(\.id)
    }
}

extension Int {
    /// `1 text`, `2 texts`.
    func of(_ one: String, _ more: String) -> String { "\(self) \(self == 1 ? one : more)" }
}
