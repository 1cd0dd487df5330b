/// Where the rules of one table apply and decide, over all cases.
public struct TableCases {
    public let table: DecisionTable
    let space: CaseSpace

    let whole: Whole

    /// The same sets with the cases that cannot come about.
    ///
    /// They are cut down only where they are looked at, which keeps the diagrams small: few rules
    /// look at all that makes a case impossible.
    struct Whole {
        var applying: [CaseSet] = []
        var deciding: [CaseSet] = []
        var unmatched: CaseSet
        var resulting: [CaseSet] = []
    }

    /// The possible cases to which a rule applies.
    public func applying(_ rule: Int) throws(NodeBudgetReached) -> CaseSet {
        try whole.applying[rule].intersection(space.possible)
    }

    /// The possible cases that a rule decides: under `first` and `unique` those to which no earlier
    /// rule applies, under `collect` all to which it applies.
    public func deciding(_ rule: Int) throws(NodeBudgetReached) -> CaseSet {
        try whole.deciding[rule].intersection(space.possible)
    }

    /// The possible cases to which no rule applies.
    public func unmatched() throws(NodeBudgetReached) -> CaseSet {
        try whole.unmatched.intersection(space.possible)
    }

    /// The possible cases in which an option is the result, or under `collect` a part of it.
    public func resulting(_ option: Int) throws(NodeBudgetReached) -> CaseSet {
        try whole.resulting[option].intersection(space.possible)
    }

    /// The answers and facts that can make a difference to the result, ascending; impossible cases
    /// count too.
    public var inputs: [Int] {
        Set(whole.resulting.flatMap(\.support)).sorted()
    }

    /// The possible cases without any result.
    public func withoutResult() throws(NodeBudgetReached) -> CaseSet {
        try space.possible.subtracting(space.union(of: whole.resulting))
    }
}

extension TableCases {
    /// Works through the rules of a table; `holding` finds the cases for which a line holds, be it
    /// about an earlier decision.
    init(
        _ table: DecisionTable, in space: CaseSpace,
        holding: (Condition) throws(NodeBudgetReached) -> CaseSet
    ) throws(NodeBudgetReached) {
        self.table = table
        self.space = space
        var room = TidyRoom(in: space)
        var whole = Whole(unmatched: space.all)
        for rule in table.rules {
            try room.tidied(&whole) { (whole) throws(NodeBudgetReached) in
                let cases = try space.cases(applying: rule, holding: holding)
                whole.applying.append(cases)
                whole.deciding.append(
                    table.hitPolicy == .collect ? cases : try cases.intersection(whole.unmatched))
                whole.unmatched = try whole.unmatched.subtracting(cases)
            }
        }
        try room.tidied(&whole) { (whole) throws(NodeBudgetReached) in
            whole.resulting = try Self.resulting(whole, of: table, in: space)
        }
        self.whole = whole
    }

    private static func resulting(
        _ whole: Whole, of table: DecisionTable, in space: CaseSpace
    ) throws(NodeBudgetReached) -> [CaseSet] {
        var parts: [[CaseSet]] = Array(repeating: [], count: table.optionCount)
        for (rule, cases) in zip(table.rules, whole.deciding) {
            for option in rule.options { parts[option].append(cases) }
        }
        for option in table.otherwise ?? [] { parts[option].append(whole.unmatched) }
        var resulting: [CaseSet] = []
        for sets in parts { resulting.append(try space.union(of: sets)) }
        return resulting
    }
}

extension CaseSpace {
    /// The cases, possible or not, to which a rule applies.
    func cases(
        applying rule: Rule, holding: (Condition) throws(NodeBudgetReached) -> CaseSet
    ) throws(NodeBudgetReached) -> CaseSet {
        var cases = try self.cases(holding: rule.when, holding)
        if !rule.whenAny.isEmpty {
            var blocks: [CaseSet] = []
            for block in rule.whenAny { blocks.append(try self.cases(holding: block, holding)) }
            cases = try cases.intersection(union(of: blocks))
        }
        for block in rule.unless {
            cases = try cases.subtracting(self.cases(holding: block, holding))
        }
        return cases
    }

    private func cases(
        holding block: Block, _ holding: (Condition) throws(NodeBudgetReached) -> CaseSet
    ) throws(NodeBudgetReached) -> CaseSet {
        var lines: [CaseSet] = []
        for condition in block { lines.append(try holding(condition)) }
        lines.sort { store.level($0.node) > store.level($1.node) }
        var cases = all
        for line in lines { cases = try line.intersection(cases) }
        return cases
    }
}
