/// A part of a rule's conditions, by its place in the rule as it is written.
public enum RulePart: Hashable, Sendable {
    /// A line of `when`.
    case line(Int)
    /// A block of `whenAny`.
    case block(Int)
    /// A line of a block of `whenAny`.
    case blockLine(block: Int, line: Int)
    /// A block of `unless`.
    case unlessBlock(Int)
    /// A line of a block of `unless`.
    case unlessLine(block: Int, line: Int)
}

extension Rule {
    /// The rule without some of its parts.
    package func leavingOut(_ parts: Set<RulePart>) -> Rule {
        var rule = self
        rule.when = when.indices.filter { !parts.contains(.line($0)) }.map { when[$0] }
        rule.whenAny = whenAny.indices.filter { !parts.contains(.block($0)) }.map { block in
            whenAny[block].indices
                .filter { !parts.contains(.blockLine(block: block, line: $0)) }
                .map { whenAny[block][$0] }
        }
        rule.unless = unless.indices.filter { !parts.contains(.unlessBlock($0)) }.map { block in
            unless[block].indices
                .filter { !parts.contains(.unlessLine(block: block, line: $0)) }
                .map { unless[block][$0] }
        }
        return rule
    }

    /// What could be left out one after the other: blocks first, since leaving out one says the most.
    package var parts: [RulePart] {
        unless.indices.map(RulePart.unlessBlock)
            + unless.indices.flatMap { block in
                unless[block].indices.map { RulePart.unlessLine(block: block, line: $0) }
            }
            + whenAny.indices.map(RulePart.block)
            + whenAny.indices.flatMap { block in
                whenAny[block].indices.map { RulePart.blockLine(block: block, line: $0) }
            }
            + when.indices.map(RulePart.line)
    }

    /// Whether a part still stands by itself once others are left out: an empty block, or a list
    /// without blocks, would say something else than it looks like.
    package func canLeaveOut(_ part: RulePart, besides left: Set<RulePart>) -> Bool {
        switch part {
        case .line, .unlessBlock: true
        case .block:
            whenAny.indices.contains { !left.contains(.block($0)) && part != .block($0) }
        case .blockLine(let block, _):
            !left.contains(.block(block))
                && whenAny[block].indices.contains {
                    let other = RulePart.blockLine(block: block, line: $0)
                    return other != part && !left.contains(other)
                }
        case .unlessLine(let block, _):
            !left.contains(.unlessBlock(block))
                && unless[block].indices.contains {
                    let other = RulePart.unlessLine(block: block, line: $0)
                    return other != part && !left.contains(other)
                }
        }
    }
}
