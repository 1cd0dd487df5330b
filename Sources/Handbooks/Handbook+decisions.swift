internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import PackTesting
internal import Plans
internal import Proofs
internal import RulePacks

extension Handbook {
    var decisions: [Document.Block] {
        guard !pack.decisions.isEmpty else { return [] }
        let chapters = pack.decisions.values.enumerated().flatMap { index, decision in
            [.heading(level: 3, heading(of: decision, number: index + 1))] + head(of: decision)
                + [
                    .paragraph([.strong([.text("What it may come to")])]),
                    .table(options(of: decision)),
                    .paragraph([.strong([.text("Rules")])]),
                    .table(rules(of: decision, index)),
                ]
        }
        return [
            .heading(level: 2, [.text("The decisions")]),
            .paragraph([
                .text(
                    "Reach is the share of all ways of answering in which a rule decides. It counts "
                        + "ways of answering, not people: some answers are given more often.")
            ]),
        ] + chapters
    }

    private func heading(of decision: Decision, number: Int) -> [Document.Inline] {
        [.text("\(number). \(decision.title.value)")]
    }

    private func head(of decision: Decision) -> [Document.Block] {
        let asks: [Document.Block] = decision.asks.map { [.paragraph([.text($0.value)])] } ?? []
        return asks + [
            .paragraph([
                .code(decision.id.value), .text(": \(decision.hitPolicy.account) Written in "),
                .code(decision.id.range.file.name), .text("."),
            ])
        ]
    }

    private func options(of decision: Decision) -> Document.Table {
        Document.Table(
            header: [
                "Option", "In the clinician's plan", "In the person's own copy", "What follows",
            ]
            .map { [.text($0)] },
            rows: decision.options.compactMap { pack.options[$0.value] }.map { option in
                [
                    [.text(option.name.value), .lineBreak, .code(option.id.value)],
                    [.text(option.plan.value)],
                    [.text(option.client?.value ?? "the same")], option.consequences,
                ]
            })
    }

    private func rules(of decision: Decision, _ index: Int) -> Document.Table {
        let rows = decision.rules.enumerated().map { place, rule in
            [
                [.code(rule.id.value), .lineBreak, .text("line \(rule.id.range.start.line)")],
                phrases(rule.conditions), names(of: rule.then),
                because(rule.because.value, note: rule.note?.value), rests(on: rule.source?.value),
                reach(of: place, in: index),
            ] as [[Document.Inline]]
        }
        let header = ["Rule", "When", "Leads to", "Because", "Rests on", "Reach"]
        return Document.Table(
            header: header.map { [.text($0)] }, rows: rows + otherwise(of: decision, index))
    }

    private func otherwise(of decision: Decision, _ index: Int) -> [[[Document.Inline]]] {
        guard let otherwise = decision.otherwise else { return [] }
        return [
            [
                [.emphasis([.text("otherwise")])], [.text("no rule applies")],
                names(of: otherwise.then),
                because(otherwise.because.value, note: otherwise.note?.value),
                rests(on: otherwise.source?.value), reach(of: nil, in: index),
            ]
        ]
    }

    private func names(of options: [Located<ID>]) -> [Document.Inline] {
        let names = options.map { pack.options[$0.value]?.name.value ?? $0.value }
        return Array(names.map { [.text($0)] }.joined(separator: [.lineBreak]))
    }

    private func because(_ because: String, note: String?) -> [Document.Inline] {
        [.text(because)] + (note.map { [.lineBreak, .emphasis([.text("Note: \($0)")])] } ?? [])
    }

    private func rests(on source: ID?) -> [Document.Inline] { source.map { [.code($0)] } ?? [] }

    /// How much it decides, and how many worked cases see it.
    private func reach(of rule: Int?, in decision: Int) -> [Document.Inline] {
        let sightings = sightings[decision]
        let seen = rule.map { sightings.byRule[$0] } ?? sightings.byOtherwise
        let cases = seen.counted("worked case")
        guard let counts = proof.decidedCases[decision] else { return [.text(cases)] }
        let decided = rule.map { counts.byRule[$0] } ?? counts.byNoRule
        return [
            .text("\(decided.percent(of: counts.all)) of all answers"), .lineBreak, .text(cases),
        ]
    }
}

extension HitPolicy {
    fileprivate var account: String {
        switch self {
        case .unique: "At most one rule applies to any answers."
        case .first: "Of the rules that apply, the uppermost decides."
        case .collect: "All rules that apply decide together."
        }
    }
}
