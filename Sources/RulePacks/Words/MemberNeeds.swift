internal import DecisionTables

/// What a list of words has to name and to leave out, with nothing said twice.
struct MemberNeeds: Equatable {
    /// All of these, ascending.
    var all: [Int]
    /// One of each of these; the smallest first.
    var any: [[Int]]
    /// None of these, ascending.
    var none: [Int]

    /// Nil if no list passes all tests.
    init?(_ tests: [UnaryTest.MemberTest]) {
        var unwanted = Members()
        for case .none(let members) in tests { unwanted.formUnion(members) }
        var wanted: [Members] = []
        for case .any(let members) in tests {
            wanted.append(Members(members.filter { !unwanted.contains($0) }))
        }
        guard !wanted.contains(where: \.isEmpty) else { return nil }
        wanted = Self.smallest(of: wanted)
        all = wanted.filter { $0.count == 1 }.flatMap(Array.init).sorted()
        any = wanted.filter { $0.count > 1 }.map(Array.init)
        none = Array(unwanted)
    }

    /// Whether every list passes.
    var isEmpty: Bool { all.isEmpty && any.isEmpty && none.isEmpty }

    /// Without the sets that hold another one: who names one of that names one of these.
    private static func smallest(of sets: [Members]) -> [Members] {
        let sorted = sets.sorted { one, other in
            one.count == other.count
                ? one.lexicographicallyPrecedes(other) : one.count < other.count
        }
        return sorted.reduce(into: []) { kept, set in
            if !kept.contains(where: { $0.isSubset(of: set) }) { kept.append(set) }
        }
    }
}
