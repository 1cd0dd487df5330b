internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

extension Handbook {
    var wording: [Document.Block] {
        guard !pack.wording.isEmpty else { return [] }
        return [
            .heading(level: 2, [.text("Words that no text of the pack uses")]),
            .table(
                Document.Table(
                    header: [[.text("Not")], [.text("Rather")]],
                    rows: pack.wording.map { wording in
                        [
                            [.text(wording.avoid.map(\.value).joined(separator: ", "))],
                            [.text(wording.say.value)],
                        ]
                    })),
        ]
    }

    var sources: [Document.Block] {
        let rules = pack.decisions.values.flatMap(\.rules)
        let unsourced = rules.filter { $0.source == nil }
        guard !pack.info.sources.isEmpty || !unsourced.isEmpty else { return [] }
        let rows = pack.info.sources.map { id, text in
            let resting = rules.filter { $0.source?.value == id }
            return [
                [.code(id)], [.text(text.value)], [.text(resting.count.counted("rule"))],
            ] as [[Document.Inline]]
        }
        return [
            .heading(level: 2, [.text("What the rules rest on")]),
            .table(
                Document.Table(
                    header: ["Source", "What it is", "Rules that name it"].map { [.text($0)] },
                    rows: rows)),
        ] + ownJudgment(of: unsourced)
    }

    private func ownJudgment(of rules: [RulePacks.Rule]) -> [Document.Block] {
        guard !rules.isEmpty else { return [] }
        return [
            .paragraph([
                .text(
                    "\(rules.count.counted("rule")) without a source, by the program's own judgment:"
                )
            ]),
            .bullets(
                rules.map { rule in
                    Document.ListItem(
                        [.code(rule.id.value)] + (rule.note.map { [.text(": \($0.value)")] } ?? []))
                }),
        ]
    }
}
