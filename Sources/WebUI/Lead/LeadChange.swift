internal import Comparing
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// How the pack differs from the one that was served before, in words and numbers.
struct LeadChange {
    let comparison: PackComparison
    let texts: PageTexts

    private static let mostMoves = 3
    private static let mostParts = 40

    var shown: Shown {
        let decisions = comparison.decisions.compactMap { shown($0) }
        let parts = comparison.parts.prefix(Self.mostParts).map { shown($0) }
        let rest = comparison.parts.count - parts.count
        return [
            "summary": summary, "decisions": decisions, "has_parts": !parts.isEmpty,
            "parts": parts,
            "rest": rest > 0 ? texts("lead_more", ["count": "\(rest)"]) as Any : false,
            "parts_title": texts("lead_parts", ["count": "\(comparison.parts.count)"]),
        ]
    }

    /// As `2 of 14 decisions change, for up to 3.1% of cases`.
    var summary: String {
        let changes = comparison.decisions.compactMap { decision -> DecisionChange? in
            if case .changed(let change) = decision.finding { change } else { nil }
        }
        guard let most = changes.max(by: { $0.share < $1.share }) else {
            return texts[comparison.changesPlans ? "lead_other_changes" : "lead_no_plan_changes"]
        }
        return texts(
            "lead_decisions_change",
            [
                "count": "\(changes.count)", "all": "\(comparison.decisions.count)",
                "share": most.changed.percent(of: most.compared),
            ])
    }

    private func shown(_ decision: DecisionComparison) -> Shown? {
        var shown: Shown = [
            "title": decision.title, "link": false, "words": "", "moves": [Shown](),
        ]
        switch decision.finding {
        case .same: return nil
        case .onlyInOld: shown["words"] = texts["lead_only_before"]
        case .onlyInNew: shown["words"] = texts["lead_only_now"]
        case .notCompared: shown["words"] = texts["lead_not_compared"]
        case .changed(let change):
            shown["words"] = texts(
                "lead_changes_for",
                [
                    "share": change.changed.percent(of: change.compared),
                    "count": change.changed.readable, "all": change.compared.readable,
                ])
            shown["moves"] = change.moves.prefix(Self.mostMoves).map { self.shown($0, of: change) }
        }
        if comparison.new.decisions[decision.id] != nil { shown["link"] = ["id": decision.id] }
        return shown
    }

    private func shown(_ move: DecisionChange.Move, of change: DecisionChange) -> Shown {
        let example = move.boxes.first.map { box in
            texts(
                "lead_example",
                [
                    "when": box.example.phrase,
                    "old": names(box.example.old, in: comparison.old),
                    "new": names(box.example.new, in: comparison.new),
                ])
        }
        return [
            "words": words(of: move.move), "share": move.count.percent(of: change.compared),
            "example": (example ?? "").ifSaid,
        ]
    }

    private func words(of move: OptionMove) -> String {
        func old(_ id: ID?) -> String { names(id.map { [$0] } ?? [], in: comparison.old) }
        func new(_ id: ID?) -> String { names(id.map { [$0] } ?? [], in: comparison.new) }
        return switch move {
        case .from(let before, let after):
            texts("lead_moves", ["old": old(before), "new": new(after)])
        case .added(let option): texts("lead_adds", ["option": new(option)])
        case .removed(let option): texts("lead_removes", ["option": old(option)])
        }
    }

    private func names(_ options: [ID], in pack: RulePack) -> String {
        let names = options.map { pack.options[$0]?.name.value ?? $0 }
        return names.isEmpty ? texts["lead_no_result"] : names.joined(separator: "; ")
    }

    private func shown(_ part: PartChange) -> Shown {
        let name = part.part.map { "\(part.thing): \($0)" } ?? part.thing
        return ["name": name, "old": (part.old ?? "").ifSaid, "new": (part.new ?? "").ifSaid]
    }
}
