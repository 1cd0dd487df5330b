internal import DecisionTables

/// A test in place of another, and what kind of slip that is.
struct ChangedTest: Hashable {
    var kind: MutantOperator
    var test: UnaryTest
}

extension UnaryTest {
    /// All small wrong changes to a test of an input; none of them accepts everything or nothing, or
    /// the same as the test or another of them.
    ///
    /// Where numbers are compared, and do not stand for words, bounds move. The result of a decision
    /// is never unanswered.
    func mutants(
        on domain: Input.Domain, isMeasure: Bool, mayBeUnanswered: Bool
    ) -> [ChangedTest] {
        var changed: [ChangedTest]
        switch (domain, answered) {
        case (.scalar(let range), nil):
            changed = isMeasure ? [] : words(of: .empty, in: range)
        case (.subset(let count), nil):
            changed = (0..<count).map {
                ChangedTest(kind: .widenedTest, test: .subsets(.any([$0])).orUnanswered)
            }
        case (.scalar(let range), .scalars(let set)):
            changed = isMeasure ? bounds(of: set, in: range) : words(of: set, in: range)
        case (.subset(let count), .subsets(let tests)):
            changed = tests.mutants(amongst: count).map {
                ChangedTest(
                    kind: $0.kind,
                    test: UnaryTest(
                        answered: .subsets($0.tests), acceptsUnanswered: acceptsUnanswered))
            }
        default: changed = []
        }
        if mayBeUnanswered { changed += silence }
        changed += negated(on: domain).map { [ChangedTest(kind: .negatedTest, test: $0)] } ?? []
        var seen: Set = [plain(on: domain, mayBeUnanswered: mayBeUnanswered)]
        return changed.filter {
            let test = $0.test.plain(on: domain, mayBeUnanswered: mayBeUnanswered)
            return test.isTelling(on: domain, mayBeUnanswered: mayBeUnanswered)
                && seen.insert(test).inserted
        }
    }

    /// One and the same for all tests that accept the same values.
    private func plain(on domain: Input.Domain, mayBeUnanswered: Bool) -> UnaryTest {
        let takesSilence = acceptsUnanswered && mayBeUnanswered
        switch (domain, answered) {
        case (.scalar(let range), .scalars(let set)):
            let values = set.intersection(IntervalSet(range))
            return UnaryTest(
                answered: values.isEmpty ? nil : .scalars(values), acceptsUnanswered: takesSilence)
        case (.subset, .subsets(let tests)):
            return UnaryTest(
                answered: tests.plain.map { .subsets($0) }, acceptsUnanswered: takesSilence)
        default: return UnaryTest(answered: answered, acceptsUnanswered: takesSilence)
        }
    }

    /// No answer is accepted besides, or no longer.
    private var silence: [ChangedTest] {
        guard answered != nil else { return [] }
        let other = UnaryTest(answered: answered, acceptsUnanswered: !acceptsUnanswered)
        return [ChangedTest(kind: acceptsUnanswered ? .narrowedTest : .widenedTest, test: other)]
    }

    private func accepting(_ numbers: IntervalSet) -> UnaryTest {
        UnaryTest(answered: .scalars(numbers), acceptsUnanswered: acceptsUnanswered)
    }

    /// Each end of each stretch that is not an end of the range, one up and one down; a number by
    /// itself moves as a whole too.
    private func bounds(of set: IntervalSet, in range: ClosedRange<Int>) -> [ChangedTest] {
        var changed: [ChangedTest] = []
        for (index, stretch) in set.ranges.enumerated() {
            var others = set.ranges
            others.remove(at: index)
            let (low, high) = (stretch.lowerBound, stretch.upperBound)
            var moved: [(Int, Int)] = []
            if low > range.lowerBound { moved += [(low - 1, high), (low + 1, high)] }
            if high < range.upperBound { moved += [(low, high - 1), (low, high + 1)] }
            if low == high { moved += [(low - 1, high - 1), (low + 1, high + 1)] }
            for (low, high) in moved
            where low <= high && range.contains(low) && range.contains(high) {
                changed.append(
                    ChangedTest(
                        kind: .movedBound, test: accepting(IntervalSet(others + [low...high]))))
            }
            if !others.isEmpty {
                changed.append(
                    ChangedTest(kind: .narrowedTest, test: accepting(IntervalSet(others))))
            }
        }
        return changed
    }

    /// Each word more, each word less.
    private func words(of set: IntervalSet, in range: ClosedRange<Int>) -> [ChangedTest] {
        range.map { word in
            guard set.contains(word) else {
                return ChangedTest(
                    kind: .widenedTest, test: accepting(IntervalSet(set.ranges + [word...word])))
            }
            let rest = set.intersection(IntervalSet(word...word).complement(in: range))
            return ChangedTest(kind: .narrowedTest, test: accepting(rest))
        }
    }

    /// What `not` would ask: an answer, and none of these; of `answered` it is `unanswered`.
    private func negated(on domain: Input.Domain) -> UnaryTest? {
        switch (domain, answered) {
        case (.scalar(let range), nil): UnaryTest(answered: .scalars(IntervalSet(range)))
        case (.subset, nil): UnaryTest(answered: .subsets([]))
        case (.scalar(let range), .scalars(let set)):
            set.complement(in: range).isEmpty
                ? .unanswered : UnaryTest(answered: .scalars(set.complement(in: range)))
        case (.subset, .subsets([])): .unanswered
        case (.subset, .subsets(let tests)):
            tests.negated.map { UnaryTest(answered: .subsets([$0])) }
        default: nil
        }
    }

    /// Whether it is neither always nor never met, if it is plain.
    private func isTelling(on domain: Input.Domain, mayBeUnanswered: Bool) -> Bool {
        let isMetUnlessAnswered = acceptsUnanswered || !mayBeUnanswered
        switch (domain, answered) {
        case (_, nil): return acceptsUnanswered
        case (.scalar(let range), .scalars(let set)):
            return !(set.complement(in: range).isEmpty && isMetUnlessAnswered)
        case (.subset, .subsets(let tests)): return !(tests.isEmpty && isMetUnlessAnswered)
        default: return false
        }
    }
}
