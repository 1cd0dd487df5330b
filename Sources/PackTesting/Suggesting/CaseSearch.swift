internal import DecisionTables
internal import RulePacks

/// Looks for few cases that reach many goals.
struct CaseSearch {
    private let pack: RulePack
    private(set) var goals: [SuggestionGoal] = []
    /// The plainest case for some goal; each once.
    private var candidates: [[Value]] = []
    private var known: Set<[Value]> = []

    /// A case, and the places of the goals that it is there for.
    struct Chosen {
        var values: [Value]
        var goals: [Int]
    }

    init(of pack: RulePack) {
        self.pack = pack
    }

    mutating func add(_ goal: SuggestionGoal, reachedBy values: [Value]?) {
        goals.append(goal)
        if let values, known.insert(values).inserted { candidates.append(values) }
    }

    /// Takes the case that reaches the most of the goals that are left, the plainest of several.
    func chosen() -> [Chosen] {
        var reached = candidates.map { values in
            let expectation = Expectation(values, by: pack)
            return Set(goals.indices.filter { expectation.reaches(goals[$0], in: pack) })
        }
        let sizes = candidates.map(\.size)
        var chosen: [Chosen] = []
        while let best = candidates.indices.max(by: { one, other in
            // The first of equals is to be the greatest.
            reached[one].count == reached[other].count
                ? (sizes[one], one) >= (sizes[other], other)
                : reached[one].count < reached[other].count
        }), !reached[best].isEmpty {
            let goals = reached[best]
            chosen.append(Chosen(values: candidates[best], goals: goals.sorted()))
            for index in reached.indices { reached[index].subtract(goals) }
        }
        return chosen.sorted { $0.goals[0] < $1.goals[0] }
    }

    /// The same goals with fewer cases: those that do not contradict each other are said in one, as
    /// long as a reader can take it in; rather with a case that says the same things already.
    func merged(_ cases: [Chosen]) -> [Chosen] {
        var merged: [Chosen] = []
        for next in cases {
            var best: (place: Int, shared: Int, joined: Chosen)?
            for (place, chosen) in merged.enumerated() {
                let shared = chosen.values.sharedInputs(with: next.values)
                guard shared > best?.shared ?? -1, let joined = joined(chosen, next) else {
                    continue
                }
                best = (place, shared, joined)
            }
            if let best { merged[best.place] = best.joined } else { merged.append(next) }
        }
        return merged
    }

    private func joined(_ one: Chosen, _ other: Chosen) -> Chosen? {
        guard let values = one.values.joined(with: other.values), values.size <= Self.mostSaid,
            pack.asked(saying: values).values == values
        else { return nil }
        let goals = one.goals + other.goals
        let expectation = Expectation(values, by: pack)
        guard goals.allSatisfy({ expectation.reaches(self.goals[$0], in: pack) }) else {
            return nil
        }
        return Chosen(values: values, goals: goals)
    }

    /// How many things one case may say.
    private static var mostSaid: Int { 8 }
}

extension [Value] {
    /// How many things are said: answers, and every choice after the first of one.
    fileprivate var size: Int {
        reduce(0) { size, value in
            switch value {
            case .unanswered: size
            case .scalar: size + 1
            case .subset(let members): size + Swift.max(1, members.count)
            }
        }
    }

    /// How many inputs both say something about.
    fileprivate func sharedInputs(with other: [Value]) -> Int {
        zip(self, other).count { $0 != .unanswered && $1 != .unanswered }
    }

    /// What both say together; nil if they say different things about one input.
    fileprivate func joined(with other: [Value]) -> [Value]? {
        var joined: [Value] = []
        for (one, other) in zip(self, other) {
            switch (one, other) {
            case (.unanswered, _): joined.append(other)
            case (_, .unanswered): joined.append(one)
            case (.subset(let some), .subset(let more)) where some.isEmpty == more.isEmpty:
                joined.append(.subset(some.union(more)))
            default:
                guard one == other else { return nil }
                joined.append(one)
            }
        }
        return joined
    }
}

extension Members {
    fileprivate func union(_ other: Members) -> Members {
        var union = self
        union.formUnion(other)
        return union
    }
}
