internal import DecisionTables

/// Tests of a list in place of others, and what kind of slip that is.
struct ChangedMemberTests {
    var kind: MutantOperator
    var tests: [UnaryTest.MemberTest]
}

extension [UnaryTest.MemberTest] {
    /// All small wrong changes to what is asked of a list of words, of which there are so many.
    func mutants(amongst wordCount: Int) -> [ChangedMemberTests] {
        var changed: [ChangedMemberTests] = []
        for (index, test) in enumerated() {
            // It comes first, since other changes of one of several can come to the same.
            if count > 1 {
                var tests = self
                tests.remove(at: index)
                changed.append(ChangedMemberTests(kind: .droppedTest, tests: tests))
            }
            for (kind, other) in test.mutants(amongst: wordCount) {
                var tests = self
                tests[index] = other
                changed.append(ChangedMemberTests(kind: kind, tests: tests))
            }
        }
        changed += withOneMore(amongst: wordCount)
        changed += anyForAll.map { [ChangedMemberTests(kind: .anyForAll, tests: $0)] } ?? []
        changed += allForAny.map { ChangedMemberTests(kind: .anyForAll, tests: $0) }
        return changed
    }

    /// The words of `all`: they are written as one test each.
    private var allWords: [Int] {
        let words = compactMap { test -> Int? in
            if case .any(let members) = test, members.count == 1 {
                members.first { _ in true }
            } else {
                nil
            }
        }
        return words.count > 1 ? words : []
    }

    /// `all` asks for one word more.
    private func withOneMore(amongst wordCount: Int) -> [ChangedMemberTests] {
        let words = allWords
        guard !words.isEmpty else { return [] }
        return (0..<wordCount).filter { !words.contains($0) }.map {
            ChangedMemberTests(kind: .narrowedTest, tests: self + [.any([$0])])
        }
    }

    private var anyForAll: [UnaryTest.MemberTest]? {
        let words = allWords
        guard !words.isEmpty else { return nil }
        let others = filter { test in !words.contains { test == .any([$0]) } }
        return [.any(Members(words))] + others
    }

    private var allForAny: [[UnaryTest.MemberTest]] {
        enumerated().compactMap { index, test in
            guard case .any(let members) = test, members.count > 1 else { return nil }
            var tests = self
            tests.replaceSubrange(index...index, with: members.map { .any([$0]) })
            return tests
        }
    }

    /// The opposite, where one test says it: of *any* it is *none*, of *all* that one is missing is
    /// more than a test can say.
    var negated: UnaryTest.MemberTest? {
        guard count == 1, let only = first else { return nil }
        switch only {
        case .any(let members): return .none(members)
        case .none(let members): return .any(members)
        }
    }
}

extension UnaryTest.MemberTest {
    fileprivate func mutants(amongst wordCount: Int) -> [(MutantOperator, UnaryTest.MemberTest)] {
        (0..<wordCount).compactMap { word in
            switch self {
            case .any(let members):
                guard let changed = members.changed(at: word) else { return nil }
                return (members.contains(word) ? .narrowedTest : .widenedTest, .any(changed))
            case .none(let members):
                guard let changed = members.changed(at: word) else { return nil }
                return (members.contains(word) ? .widenedTest : .narrowedTest, .none(changed))
            }
        }
    }
}

extension Members {
    /// With a word that was not in it, or without one that was; nil if that leaves nothing.
    fileprivate func changed(at word: Int) -> Members? {
        var changed = self
        if contains(word) { changed = Members(filter { $0 != word }) } else { changed.insert(word) }
        return changed.isEmpty ? nil : changed
    }
}
