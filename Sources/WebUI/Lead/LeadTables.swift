internal import Comparing
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import Proofs
internal import RulePacks

/// The decision tables of a pack with what is known of each row, and with a tried case lit up.
struct LeadTables {
    let pack: RulePack
    /// Nil: not known yet.
    let report: PackReport?
    let tried: TriedCase?
    let texts: PageTexts

    var shown: [Shown] {
        zip(pack.decisions.values.indices, WrittenTable.all(of: pack)).map { shown($0, $1) }
    }

    private func shown(_ index: Int, _ table: WrittenTable) -> Shown {
        let decision = pack.decisions.values[index]
        let proof = report?.proof.decisions[index]
        let hasUnless = table.rows.contains { !$0.unless.isEmpty }
        return [
            "id": table.id, "title": table.title, "asks": table.asks ?? "",
            "place": decision.id.range.nameAndLine, "has_unless": hasUnless,
            "policy": texts[table.hitPolicy.words],
            "ways": proof?.caseCount.map { texts("lead_ways", ["count": $0.readable]) } ?? "",
            "is_proved": proof?.isProved == true, "is_unproved": proof?.isProved == false,
            "inputs": table.inputs.map { ["id": $0.id, "asks": $0.asks] },
            "rows": rows(of: table, index, hasUnless: hasUnless),
            "options": options(of: table, index),
            "result": tried.map { result(in: $0, index) } as Any? ?? false,
        ]
    }

    private func rows(of table: WrittenTable, _ index: Int, hasUnless: Bool) -> [Shown] {
        // As the written table has them: those of each rule, one a block, then that of `otherwise`.
        let rules = pack.decisions.values[index].rules.enumerated().flatMap { rule, written in
            Array(repeating: rule, count: max(written.conditions.whenAny.count, 1))
        }
        return table.rows.enumerated().map { number, row in
            let rule = number < rules.count ? rules[number] : nil
            let place = TablePlace(decision: index, rule: rule, row: row.number - 1)
            return LeadRow(row, at: place, of: table, hasUnless: hasUnless, in: self).shown
        }
    }

    /// What the tried case comes to.
    private func result(in tried: TriedCase, _ index: Int) -> Shown {
        let decision = pack.decisions.values[index]
        let names = tried.outcomes[index].options.map { option in
            let id = decision.options[option].value
            return pack.options[id]?.name.value ?? id
        }
        return [
            "text": names.isEmpty ? texts["lead_no_result"] : names.joined(separator: "; ")
        ]
    }

    private func options(of table: WrittenTable, _ index: Int) -> [Shown] {
        let counts = decided(index)
        return table.options.enumerated().map { place, option in
            let isTried = tried?.outcomes[index].options.contains(place) ?? false
            return [
                "id": option.id, "name": option.name, "is_tried": isTried,
                "share": share(counts?.byOption[place], of: counts?.all) as Any? ?? false,
            ]
        }
    }

    func decided(_ decision: Int) -> DecidedCases? {
        guard let counts = report?.proof.decidedCases, counts.indices.contains(decision) else {
            return nil
        }
        return counts[decision]
    }

    /// In words, and as long as a bar of 100 is.
    func share(_ count: CaseCount?, of whole: CaseCount?) -> Shown? {
        guard let count, let whole else { return nil }
        let tenths = Int((count.share(of: whole) * 1000).rounded())
        let least = count.isZero ? 0 : 8
        let length = max(tenths, least)
        return [
            "text": count.percent(of: whole), "length": "\(length / 10).\(length % 10)",
            "count": count.readable,
        ]
    }
}

extension HitPolicy {
    /// The name of what a reader is told of it.
    fileprivate var words: String {
        switch self {
        case .unique: "lead_policy_unique"
        case .first: "lead_policy_first"
        case .collect: "lead_policy_collect"
        }
    }
}
