internal import DecisionTables

/// A rule in place of another, and what kind of slip that is.
struct ChangedRule {
    var kind: MutantOperator
    var rule: DecisionTables.Rule
    var place: Mutant.Place
}

extension DecisionTables.Rule {
    /// Every line and block left out, as far as what is left is still a rule that could be written.
    var partMutants: [ChangedRule] {
        var changed = parts.filter { canLeaveOut($0, besides: []) }.map { part in
            ChangedRule(kind: part.droppedKind, rule: leavingOut([part]), place: .part(part))
        }
        if !whenAny.isEmpty {
            var rule = self
            rule.whenAny = []
            changed.append(ChangedRule(kind: .droppedBlock, rule: rule, place: .allBlocks))
        }
        return changed
    }

    /// The line at a place; nil for a block.
    func line(at part: RulePart) -> Condition? {
        switch part {
        case .line(let line): when[line]
        case .blockLine(let block, let line): whenAny[block][line]
        case .unlessLine(let block, let line): unless[block][line]
        case .block, .unlessBlock: nil
        }
    }

    /// The rule with another test in a line.
    func asking(_ test: UnaryTest, at part: RulePart) -> DecisionTables.Rule {
        var rule = self
        switch part {
        case .line(let line): rule.when[line].test = test
        case .blockLine(let block, let line): rule.whenAny[block][line].test = test
        case .unlessLine(let block, let line): rule.unless[block][line].test = test
        case .block, .unlessBlock: break
        }
        return rule
    }
}

extension RulePart {
    fileprivate var droppedKind: MutantOperator {
        switch self {
        case .block, .unlessBlock: .droppedBlock
        case .line, .blockLine, .unlessLine: .droppedTest
        }
    }
}
