public import DecisionTables

extension Block.Line {
    /// Whether it holds of what is known of every input; nil: a decision without a result.
    public func holds(of values: [Value?]) -> Bool {
        values[input].map { test.accepts($0) } ?? false
    }
}

extension Block {
    public func holds(of values: [Value?]) -> Bool {
        lines.allSatisfy { $0.holds(of: values) }
    }
}

extension Conditions {
    public func hold(of values: [Value?]) -> Bool {
        when.holds(of: values)
            && (whenAny.isEmpty || whenAny.contains { $0.holds(of: values) })
            && !unless.contains { $0.holds(of: values) }
    }
}

extension Promise {
    /// Whether a case is one that it is about, and not as it says.
    public func isBroken(by values: [Value?]) -> Bool {
        guard conditions.hold(of: values) else { return false }
        return !(always?.holds(of: values) ?? true) || never?.holds(of: values) ?? false
    }
}
