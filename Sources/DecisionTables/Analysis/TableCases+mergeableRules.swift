extension TableCases {
    /// Pairs of rules that one rule could say, with exactly the same effect in every possible case.
    ///
    /// Each rule is in one pair at most, and rules that decide nothing are in none. The order of the
    /// options that a `collect` table gives is not looked at.
    public func mergeableRules(_ sayings: Sayings) throws(NodeBudgetReached) -> [MergeableRules] {
        var found: [MergeableRules] = []
        var paired: Set<Int> = []
        var left = LeftForRules(of: whole.applying, in: space)
        for second in table.rules.indices {
            for first in 0..<second where !paired.contains(first) && !paired.contains(second) {
                guard sayings.rules[first] == sayings.rules[second],
                    table.rules[first].options == table.rules[second].options,
                    let (line, test) = table.rules[first].onlyDifference(from: table.rules[second]),
                    try canMerge(first, second, &left)
                else { continue }
                found.append(MergeableRules(first: first, second: second, line: line, test: test))
                paired.formUnion([first, second])
            }
        }
        return found
    }

    private func canMerge(
        _ first: Int, _ second: Int, _ left: inout LeftForRules
    ) throws(NodeBudgetReached) -> Bool {
        guard try !deciding(first).isEmpty, try !deciding(second).isEmpty else { return false }
        let between = first + 1..<second
        guard table.hitPolicy == .first, !between.isEmpty else { return true }
        // At the place of the first, the one rule must take nothing from the rules in between; at
        // the place of the second, they must take nothing from it.
        let taken = try whole.applying[second].subtracting(whole.applying[first])
            .intersection(left.cases(for: first)).intersection(space.possible)
        if try isDisjoint(taken, withRules: between) { return true }
        return try isDisjoint(deciding(first), withRules: between)
    }

    private func isDisjoint(
        _ cases: CaseSet, withRules rules: Range<Int>
    ) throws(NodeBudgetReached) -> Bool {
        for rule in rules where try !cases.isDisjoint(with: whole.applying[rule]) { return false }
        return true
    }
}

/// The cases that no earlier rule of a table takes, worked out as far as they are asked for.
private struct LeftForRules {
    let applying: [CaseSet]
    var found: [CaseSet]

    init(of applying: [CaseSet], in space: CaseSpace) {
        self.applying = applying
        found = [space.all]
    }

    mutating func cases(for rule: Int) throws(NodeBudgetReached) -> CaseSet {
        for earlier in found.count - 1..<max(rule, found.count - 1) {
            found.append(try found[earlier].subtracting(applying[earlier]))
        }
        return found[rule]
    }
}

extension Rule {
    /// The one line of `when` in which two rules differ, with a test that says both.
    ///
    /// Nil if they differ in more or in nothing, or if no test says both.
    fileprivate func onlyDifference(from other: Rule) -> (line: Int, test: UnaryTest)? {
        guard whenAny == other.whenAny, unless == other.unless, when.count == other.when.count
        else { return nil }
        var rest = other.when
        var differing: [Int] = []
        for (index, line) in when.enumerated() {
            if let same = rest.firstIndex(of: line) {
                rest.remove(at: same)
            } else {
                differing.append(index)
            }
        }
        guard differing.count == 1, rest.count == 1, rest[0].input == when[differing[0]].input,
            let test = when[differing[0]].test.union(rest[0].test)
        else { return nil }
        return (differing[0], test)
    }
}

extension UnaryTest {
    /// A test that accepts what either does; nil if no single test does.
    fileprivate func union(_ other: UnaryTest) -> UnaryTest? {
        let acceptsUnanswered = acceptsUnanswered || other.acceptsUnanswered
        switch (answered, other.answered) {
        case (nil, let accepted), (let accepted, nil):
            return UnaryTest(answered: accepted, acceptsUnanswered: acceptsUnanswered)
        case (.scalars(let some), .scalars(let more)):
            return UnaryTest(
                answered: .scalars(some.union(more)), acceptsUnanswered: acceptsUnanswered)
        case (.subsets(let some), .subsets(let more)):
            if some == more {
                return UnaryTest(answered: answered, acceptsUnanswered: acceptsUnanswered)
            }
            guard some.count == 1, more.count == 1, case .any(var members) = some[0],
                case .any(let others) = more[0]
            else { return nil }
            members.formUnion(others)
            return UnaryTest(
                answered: .subsets([.any(members)]), acceptsUnanswered: acceptsUnanswered)
        default: return nil
        }
    }
}
