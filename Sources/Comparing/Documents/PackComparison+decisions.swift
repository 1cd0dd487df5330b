internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

extension PackComparison {
    /// A section for each decision that changes.
    var changedSections: [ComparisonReport.Section] {
        changes.map { decision, change in
            let share = change.changed.percent(of: change.compared)
            let title = "\(decision.id): \(change.changed.cases) (\(share))"
            return ComparisonReport.Section(
                title: title, content: Document(blocks(on: decision.id, change)))
        }
    }

    private func blocks(on decision: ID, _ change: DecisionChange) -> [Document.Block] {
        let inputs = change.inputs.isEmpty ? [.text("nothing")] : change.inputs.asCode
        var blocks: [Document.Block] = [
            .paragraph([.text("It depends on ")] + inputs + [.text(".")])
        ]
        let sources = sources(of: decision)
        if !sources.isEmpty {
            blocks.append(
                .paragraph(
                    [
                        .text("Its own rules are as they were; it follows ")
                    ] + sources.asCode + [.text(".")]))
        }
        blocks += change.matrixTable.map { [.table($0)] } ?? []
        return blocks + change.moves.flatMap { self.blocks(on: $0, of: decision, in: change) }
    }

    /// The changed decisions that one with unchanged rules looks at; none if its own rules changed.
    private func sources(of decision: ID) -> [ID] {
        let own = parts.contains { part in
            part.area == .rules
                && (part.thing.hasSuffix("of '\(decision)'")
                    || part.thing == "decision '\(decision)'")
        }
        guard !own, let place = new.decisions.index(forKey: decision) else { return [] }
        let used = new.model.decisionsUsed(by: place).map { new.decisions.keys[$0] }
        let changed = Set(changes.map(\.decision.id))
        return used.filter(changed.contains)
    }

    private func blocks(
        on move: DecisionChange.Move, of decision: ID, in change: DecisionChange
    ) -> [Document.Block] {
        let count = "\(move.count.cases) (\(move.count.percent(of: change.compared)))"
        let heading: Document.Block = .heading(
            level: 3, [.text("\(move.move.words): \(count)")])
        var items = move.boxes.map { box in
            Document.ListItem(
                [
                    .text("When \(box.phrase): \(box.count.cases)"),
                    .text(" (\(box.count.percent(of: change.compared)))"),
                ], children: example(box.example, unlike: box.phrase))
        }
        if !move.rest.isZero {
            items.append(Document.ListItem([.text("And \(move.rest.cases) more.")]))
        }
        guard let example = move.boxes.first?.example else { return [heading] }
        return [heading, .paragraph(lines(of: example, move.move)), .bullets(items)]
    }

    /// Nothing where the example would only say the same again.
    private func example(
        _ example: DecisionChange.Example, unlike phrase: String
    ) -> [Document.ListItem] {
        guard example.phrase != phrase else { return [] }
        return [Document.ListItem([.text("For example when \(example.phrase)")])]
    }

    /// What both plans say in a case, a line each.
    private func lines(
        of example: DecisionChange.Example, _ move: OptionMove
    ) -> [Document.Inline] {
        let nothing = if case .from = move { "no result" } else { "nothing" }
        func line(_ name: String, _ ids: [ID], _ pack: RulePack) -> [Document.Inline] {
            let texts = ids.map { pack.options[$0]?.plan.value ?? $0 }
            let text = texts.isEmpty ? nothing : texts.joined(separator: " ")
            return [.strong([.text("\(name):")]), .text(" \(text)")]
        }
        return line("Old plan", example.old, old) + [.lineBreak]
            + line("New plan", example.new, new)
    }
}

extension DecisionChange {
    /// Old results down, new results across; nil where there is one move alone, or none.
    fileprivate var matrixTable: Document.Table? {
        guard moves.count > 1, !matrix.isEmpty else { return nil }
        let moved = matrix.filter { $0.old != $0.new }
        let rows = matrix.map(\.old).uniqued.filter { row in moved.contains { $0.old == row } }
        let columns = matrix.map(\.new).uniqued.filter { column in
            matrix.contains { $0.new == column && rows.contains($0.old) }
        }
        let cells = rows.map { row -> [[Document.Inline]] in
            [[.text(row ?? "no result")]]
                + columns.map { column in
                    let entry = matrix.first { $0.old == row && $0.new == column }
                    return [.text(entry?.count.grouped ?? "–")]
                }
        }
        let header = ["from"] + columns.map { "to \($0 ?? "no result")" }
        return Document.Table(header: header.map { [.text($0)] }, rows: cells)
    }
}

extension OptionMove {
    var words: String {
        switch self {
        case .from(let old, let new): "From \(old ?? "no result") to \(new ?? "no result")"
        case .added(let option): "\(option) is added"
        case .removed(let option): "\(option) is taken out"
        }
    }
}

extension [ID] {
    /// `a`, `b`.
    var asCode: [Document.Inline] {
        [Document.Inline](flatMap { [.text(", "), .code($0)] }.dropFirst())
    }
}

extension [ID?] {
    /// Each once, in order.
    fileprivate var uniqued: [ID?] {
        var seen: Set<ID?> = []
        return filter { seen.insert($0).inserted }
    }
}
