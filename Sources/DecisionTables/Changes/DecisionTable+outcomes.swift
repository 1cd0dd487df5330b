extension Rule {
    /// Whether the rule applies.
    ///
    /// The values are those of every input of the model, as in ``Condition/holds(for:)``.
    public func applies(to values: [Value?]) -> Bool {
        when.hold(for: values) && (whenAny.isEmpty || whenAny.contains { $0.hold(for: values) })
            && !unless.contains { $0.hold(for: values) }
    }
}

extension Block {
    fileprivate func hold(for values: [Value?]) -> Bool {
        for condition in self where !condition.holds(for: values) { return false }
        return true
    }
}

extension DecisionTable {
    /// What comes of a case, found by reading rule after rule, for who has one case and many tables.
    ///
    /// The values are those of every input of the model; only what the rules look at has to be right.
    package func outcome(for values: [Value?]) -> Outcome {
        outcome(applying: rules.indices.filter { rules[$0].applies(to: values) })
    }

    /// What comes of a case to which these rules apply, in this order, once a change is made; rules
    /// are named by their places before.
    package func outcome(applying: [Int], making change: TableChange? = nil) -> Outcome {
        let deciding = hitPolicy == .collect ? applying : Array(applying.prefix(1))
        guard applying.isEmpty else {
            let options = deciding.flatMap {
                change?.options(ofRule: $0, in: self) ?? rules[$0].options
            }
            return Outcome(
                applying: applying, deciding: deciding, usesOtherwise: false,
                options: options.eachOnce, isGap: false)
        }
        let otherwise = change.map { $0.otherwise(in: self) } ?? self.otherwise
        return Outcome(
            applying: [], deciding: [], usesOtherwise: otherwise != nil,
            options: (otherwise ?? []).eachOnce, isGap: otherwise == nil && hitPolicy != .collect)
    }

    /// The rules that apply once a change is made, in their new order, by their places before.
    ///
    /// Nil if these are the ones that apply without it, in the same order.
    ///
    /// - Parameter applying: those that apply without the change.
    package func applying(
        _ applying: [Int], for values: [Value?], making change: TableChange
    ) -> [Int]? {
        switch change {
        case .rule(let rule, let changed):
            let applies = changed.applies(to: values)
            guard applies != applying.contains(rule) else { return nil }
            return applies ? (applying + [rule]).sorted() : applying.filter { $0 != rule }
        case .removal(let rule):
            return applying.contains(rule) ? applying.filter { $0 != rule } : nil
        case .swap(let rule):
            guard let place = applying.firstIndex(of: rule), place + 1 < applying.count,
                applying[place + 1] == rule + 1
            else { return nil }
            var swapped = applying
            swapped.swapAt(place, place + 1)
            return swapped
        case .otherwise:
            return nil
        }
    }
}
