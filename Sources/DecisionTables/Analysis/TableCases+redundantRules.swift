extension TableCases {
    /// The rules that could be left out, all together, so that no case comes to other options or for
    /// another reason; those that decide nothing are not among them.
    ///
    /// The order of the options that a `collect` table gives is not looked at.
    public func redundantRules(_ sayings: Sayings) throws(NodeBudgetReached) -> [RedundantRule] {
        guard table.hitPolicy != .unique else { return [] }
        var present: Set<Int> = []
        for rule in table.rules.indices where try !deciding(rule).isEmpty { present.insert(rule) }
        var found: [RedundantRule] = []
        var left = space.possible
        for rule in present.sorted() {
            let others = present.subtracting([rule]).sorted()
            let stand =
                table.hitPolicy == .first
                ? try successors(to: rule, of: left, among: others, sayings)
                : try companions(of: rule, among: others, sayings)
            if let stand {
                present.remove(rule)
                found.append(stand)
            } else if table.hitPolicy == .first {
                left = try left.subtracting(whole.applying[rule])
            }
        }
        return found
    }

    /// The later rules to which the cases of a rule would fall, of those that earlier ones leave, if
    /// all of them say the same.
    private func successors(
        to rule: Int, of left: CaseSet, among others: [Int], _ sayings: Sayings
    ) throws(NodeBudgetReached) -> RedundantRule? {
        var rest = try whole.applying[rule].intersection(left)
        var found = RedundantRule(rule: rule, others: [])
        for later in others where later > rule && !rest.isEmpty {
            let next = try rest.subtracting(whole.applying[later])
            guard next != rest else { continue }
            guard sayTheSame(rule, later, sayings) else { return nil }
            found.others.append(later)
            rest = next
        }
        if rest.isEmpty { return found }
        guard otherwiseSaysTheSame(as: rule, sayings) else { return nil }
        found.leavesToOtherwise = true
        return found
    }

    private func sayTheSame(_ one: Int, _ other: Int, _ sayings: Sayings) -> Bool {
        sayings.rules[one] == sayings.rules[other]
            && Set(table.rules[one].options) == Set(table.rules[other].options)
    }

    /// The rules that apply whenever a rule does, and give its options for its reason.
    private func companions(
        of rule: Int, among others: [Int], _ sayings: Sayings
    ) throws(NodeBudgetReached) -> RedundantRule? {
        // A rule without options says its reason alone, which no other rule says for it.
        guard !table.rules[rule].options.isEmpty else { return nil }
        let alike = others.filter { sayings.rules[$0] == sayings.rules[rule] }
        var companions: Set<Int> = []
        var alone = space.none
        for option in Set(table.rules[rule].options).sorted() {
            var rest = try applying(rule)
            for other in alike where table.rules[other].options.contains(option) {
                let next = try rest.subtracting(whole.applying[other])
                guard next != rest else { continue }
                companions.insert(other)
                rest = next
            }
            alone = try alone.union(rest)
        }
        var found = RedundantRule(rule: rule, others: companions.sorted())
        if alone.isEmpty { return found }
        guard otherwiseSaysTheSame(as: rule, sayings) else { return nil }
        for other in others where try !alone.isDisjoint(with: whole.applying[other]) { return nil }
        found.leavesToOtherwise = true
        return found
    }

    private func otherwiseSaysTheSame(as rule: Int, _ sayings: Sayings) -> Bool {
        table.otherwise.map(Set.init) == Set(table.rules[rule].options)
            && sayings.otherwise == sayings.rules[rule]
    }
}
