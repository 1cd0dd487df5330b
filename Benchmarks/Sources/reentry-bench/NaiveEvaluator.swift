import DecisionTables

/// The written rules, read one by one.
struct NaiveEvaluator {
    private let table: DecisionTable

    init(_ table: DecisionTable) {
        self.table = table
    }

    func applying(to values: [Value]) -> [Int] {
        table.rules.indices.filter { applies(table.rules[$0], to: values) }
    }

    func first(for values: [Value]) -> Int? {
        table.rules.firstIndex { applies($0, to: values) }
    }

    private func applies(_ rule: Rule, to values: [Value]) -> Bool {
        for condition in rule.when where !condition.test.accepts(values[condition.input]) {
            return false
        }
        return true
    }
}
