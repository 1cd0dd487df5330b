internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import PackTesting
internal import Plans
internal import Proofs
internal import RulePacks

/// Where a row of a written table comes from.
struct TablePlace {
    var decision: Int
    /// Nil: `otherwise`.
    var rule: Int?
    /// Which of the rule's rows: one a block of `when_any`.
    var row: Int
}

/// A row of a decision table as the page shows it.
struct LeadRow {
    private let row: WrittenTable.Row
    private let place: TablePlace
    private let table: WrittenTable
    private let hasUnless: Bool
    private let tables: LeadTables

    init(
        _ row: WrittenTable.Row, at place: TablePlace, of table: WrittenTable, hasUnless: Bool,
        in tables: LeadTables
    ) {
        self.row = row
        self.place = place
        self.table = table
        self.hasUnless = hasUnless
        self.tables = tables
    }

    var shown: Shown {
        let (applies, decides) = fate
        let number = place.rule.map { "\($0 + 1)" } ?? "–"
        return [
            "rule": row.rule, "number": number,
            "anchor": row.number == 1 ? "r-\(table.id)-\(row.rule)" as Any : false,
            "part": row.count == 1 ? false : "\(row.number)/\(row.count)" as Any,
            "is_first": row.number == 1, "cells": cells(isLit: applies),
            "unless": hasUnless ? [["text": unless]] : [Shown](),
            "output": row.output.map(\.name).joined(separator: "; "), "because": row.because,
            "note": (row.note ?? "").ifSaid, "place": "\(row.file):\(row.line)",
            "seen": seen as Any? ?? false, "share": share as Any? ?? false,
            "applies": applies && !decides,
            "decides": decides, "class": (decides ? "decides" : applies ? "applies" : "").ifSaid,
        ]
    }

    private func cells(isLit: Bool) -> [Shown] {
        row.tests.map { test in
            ["text": test ?? "–", "is_lit": isLit && test != nil, "is_any": test == nil]
        }
    }

    private var unless: String {
        let blocks = row.unless.map { block in
            block.map { "\($0.input): \($0.test)" }.joined(separator: "; ")
        }
        return blocks.isEmpty ? "–" : blocks.joined(separator: " / ")
    }

    /// How many cases of the pack see the rule decide.
    private var seen: Shown? {
        guard row.number == 1, let sightings = tables.report?.sightings[place.decision] else {
            return nil
        }
        let count = place.rule.map { sightings.byRule[$0] } ?? sightings.byOtherwise
        let key = count == 0 ? "lead_seen_none" : count == 1 ? "lead_seen_one" : "lead_seen"
        return ["text": tables.texts(key, ["count": "\(count)"]), "is_unseen": count == 0]
    }

    private var share: Shown? {
        guard row.number == 1, let counts = tables.decided(place.decision) else { return nil }
        let count = place.rule.map { counts.byRule[$0] } ?? counts.byNoRule
        return tables.share(count, of: counts.all)
    }

    /// Whether the row applies to the tried case, and whether its rule decides it.
    private var fate: (applies: Bool, decides: Bool) {
        guard let tried = tables.tried else { return (false, false) }
        let outcome = tried.outcomes[place.decision]
        guard let rule = place.rule else { return (outcome.usesOtherwise, outcome.usesOtherwise) }
        let conditions = tables.pack.decisions.values[place.decision].rules[rule].conditions
        let block = conditions.whenAny.isEmpty ? [] : conditions.whenAny[place.row].lines
        guard outcome.applying.contains(rule), tried.holds(block) else { return (false, false) }
        return (true, outcome.deciding.contains(rule))
    }
}
