internal import DecisionTables
package import Diagnostics
internal import OrderedCollections
package import RulePacks

/// A mutant in the words of the rule language.
package struct MutantText: Hashable, Sendable {
    /// The rule that is changed; nil: `otherwise`.
    package let rule: Located<ID>?
    /// What is changed, in the pack as it is.
    package let range: SourceRange
    /// What stands there: `time_away: more than 30 days`.
    package let before: String
    /// What would stand there; nil: nothing any more.
    package let after: String?

    package init(_ mutant: Mutant, of pack: RulePack) {
        let decision = pack.decisions.values[mutant.decision]
        guard let index = mutant.rule else {
            rule = nil
            range = decision.otherwise?.range ?? decision.id.range
            before = Self.then(decision.otherwise?.then.map(\.value) ?? [])
            after = Self.then(decision.options(givenBy: mutant.change))
            return
        }
        let written = decision.rules[index]
        rule = written.id
        switch mutant.place {
        case .line(let part, let test):
            let line = written.conditions.line(at: part)
            range = written.range(of: part)
            before = line.map { pack.text(of: [$0]) } ?? ""
            after = line.map { pack.text(of: $0, asking: test) }
        case .part(let part):
            range = written.range(of: part)
            before = pack.text(of: written.conditions.lines(at: part))
            after = nil
        case .allBlocks:
            range = written.range(of: .block(0))
            before = pack.text(ofBlocks: written.conditions.whenAny)
            after = nil
        case .options:
            range = written.then.first?.range ?? written.id.range
            before = Self.then(written.then.map(\.value))
            after = Self.then(decision.options(givenBy: mutant.change))
        case .rule:
            range = written.id.range
            (before, after) = decision.ids(around: index, changedBy: mutant.change)
        }
    }

    /// `time_away: more than 30 days → time_away: more than 31 days`.
    package var change: String { "\(before) → \(after ?? "nothing")" }

    private static func then(_ options: [ID]) -> String {
        options.count == 1 ? "then: \(options[0])" : "then: [\(options.joined(separator: ", "))]"
    }
}

extension RulePack {
    /// Some lines in one: `{ hard: alone, done: under 2 }`.
    fileprivate func text(of lines: [RulePacks.Block.Line]) -> String {
        let words = lines.map { "\($0.subject.value): \(testText(of: $0))" }
        return words.count == 1 ? words[0] : "{ \(words.joined(separator: ", ")) }"
    }

    fileprivate func text(ofBlocks blocks: [RulePacks.Block]) -> String {
        "when_any: [\(blocks.map { text(of: $0.lines) }.joined(separator: ", "))]"
    }
}

extension Decision {
    /// A rule that goes, or two that change places.
    fileprivate func ids(
        around index: Int, changedBy change: TableChange
    ) -> (before: String, after: String?) {
        let id = rules[index].id.value
        guard case .swap = change else { return ("id: \(id)", nil) }
        let next = rules[index + 1].id.value
        return ("\(id), \(next)", "\(next), \(id)")
    }

    fileprivate func options(givenBy change: TableChange) -> [ID] {
        switch change {
        case .rule(_, let rule): rule.options.map { options[$0].value }
        case .otherwise(let given): (given ?? []).map { options[$0].value }
        case .removal, .swap: []
        }
    }
}

extension Conditions {
    fileprivate func line(at part: RulePart) -> RulePacks.Block.Line? {
        lines(at: part).first
    }

    /// The line at a place, or the lines of the block there.
    fileprivate func lines(at part: RulePart) -> [RulePacks.Block.Line] {
        switch part {
        case .line(let line): [when.lines[line]]
        case .block(let block): whenAny[block].lines
        case .blockLine(let block, let line): [whenAny[block].lines[line]]
        case .unlessBlock(let block): unless[block].lines
        case .unlessLine(let block, let line): [unless[block].lines[line]]
        }
    }
}
