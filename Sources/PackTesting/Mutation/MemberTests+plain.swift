internal import DecisionTables

extension [UnaryTest.MemberTest] {
    /// The same for all tests that accept the same lists of words: the words that may not come, then
    /// those of which one has to come, as few of them as say it.
    ///
    /// Nil if no list is accepted.
    var plain: [UnaryTest.MemberTest]? {
        var unwanted = Members()
        for case .none(let members) in self { unwanted.formUnion(members) }
        var wanted: Set<Members> = []
        for case .any(let members) in self {
            let left = Members(members.filter { !unwanted.contains($0) })
            if left.isEmpty { return nil }
            wanted.insert(left)
        }
        // Who names one of few names one of more.
        let least = wanted.filter { members in
            !wanted.contains { $0 != members && $0.allSatisfy(members.contains) }
        }
        let inOrder = least.map { Array<Int>($0) }.sorted { $0.lexicographicallyPrecedes($1) }
        return (unwanted.isEmpty ? [] : [.none(unwanted)]) + inOrder.map { .any(Members($0)) }
    }
}
