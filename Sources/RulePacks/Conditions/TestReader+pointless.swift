internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Tests that say less than their author thinks: they hold for every answer, or for none.
extension TestReader {
    /// A comparison that can never hold has been reported at its own place already.
    func reportIfPointless(
        _ test: UnaryTest, at node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) {
        let saysAnswered = node.scalarText?.value == "answered"
        if subject.role == .decision, test.acceptsUnanswered {
            log.report(
                .neverHolds(
                    "'unanswered' can never hold here: a decision always has a result",
                    at: node.range))
        } else if isEmpty(test), node.isMapping {
            log.report(
                .neverHolds("no answer to '\(subject.id.value)' passes this test", at: node.range)
            )
        } else if isFull(test) {
            if test.acceptsUnanswered || subject.role == .decision {
                log.report(.alwaysHolds("this always holds; leave the line out", at: node.range))
            } else if !saysAnswered {
                log.report(
                    .alwaysHolds(
                        "this holds for every answer; write 'answered' if that is meant",
                        at: node.range))
            }
        }
    }

    /// A value that stands twice in one list, where another may have been meant.
    func reportSaidTwice(in node: YAMLNode, to log: inout DiagnosticLog) {
        switch node.content {
        case .scalar: break
        case .mapping(let pairs):
            for pair in pairs { reportSaidTwice(in: pair.value, to: &log) }
        case .sequence(let nodes):
            var seen: [String: SourceRange] = [:]
            for text in nodes.compactMap(\.scalarText) {
                if let first = seen[text.value] {
                    log.report(.saidTwice(text, first: first))
                } else {
                    seen[text.value] = text.range
                }
            }
        }
    }

    private func isFull(_ test: UnaryTest) -> Bool {
        switch test.answered {
        case .scalars(let set): set == IntervalSet(subject.range)
        case .subsets(let tests): tests.isEmpty
        case nil: false
        }
    }

    private func isEmpty(_ test: UnaryTest) -> Bool {
        guard !test.acceptsUnanswered else { return false }
        switch test.answered {
        case nil: return true
        case .scalars(let set): return set.isEmpty
        case .subsets(let tests): return contradicts(tests)
        }
    }

    /// Whether some wanted words are all excluded by another part of the test.
    private func contradicts(_ tests: [UnaryTest.MemberTest]) -> Bool {
        var excluded = Set<Int>()
        for case .none(let members) in tests { excluded.formUnion(members) }
        return tests.contains { test in
            if case .any(let members) = test {
                members.allSatisfy(excluded.contains)
            } else {
                false
            }
        }
    }
}
