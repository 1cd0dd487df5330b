internal import DecisionTables
package import Diagnostics
internal import OrderedCollections
package import RulePacks

/// The changes of a pack's files with which its cases expect what comes out today.
///
/// Everything else in the files stays as it is, comments too.
package struct ExpectationUpdate: Sendable {
    package let fixIts: [Diagnostic.FixIt]

    package init(_ runs: [CaseRun], of pack: RulePack) {
        var seen: Set<Diagnostic.FixIt> = []
        // Cases that share their expectations by an alias ask for the same change more than once.
        fixIts = runs.filter { !$0.passed }
            .flatMap { Self.lines(of: $0, pack) + RuleListUpdate($0, of: pack).fixIts }
            .filter { seen.insert($0).inserted }
    }

    private static func lines(of run: CaseRun, _ pack: RulePack) -> [Diagnostic.FixIt] {
        run.failures.compactMap { failure in
            guard case .line(let index) = failure else { return nil }
            let line = run.packCase.expected.lines[index]
            let decision = run.coded.expected[index].decision
            let written = pack.decisions.values[decision]
            return test(for: run.outcomes[decision], of: written, inPlaceOf: line.test).map {
                Diagnostic.FixIt("expect '\($0)'", replacing: line.text.range, with: $0)
            }
        }
    }

    /// What a line would have to ask; nil where there is no result to ask for.
    private static func test(
        for outcome: Outcome, of decision: RulePacks.Decision, inPlaceOf test: UnaryTest
    ) -> String? {
        let names = decision.options.map(\.value)
        guard decision.hitPolicy == .collect else { return outcome.options.first.map { names[$0] } }
        // Of a collected result it keeps to what was asked about: what came of that, and what did not.
        let asked = test.members.isEmpty ? Members(names.indices) : test.members
        let parts = [
            ("all", asked.filter { outcome.options.contains($0) }),
            ("none", asked.filter { !outcome.options.contains($0) }),
        ]
        .filter { !$0.1.isEmpty }
        .map { "\($0): [\($1.map { names[$0] }.joined(separator: ", "))]" }
        return "{ \(parts.joined(separator: ", ")) }"
    }
}

extension UnaryTest {
    /// Every member that it names.
    fileprivate var members: Members {
        guard case .subsets(let tests) = answered else { return [] }
        return tests.reduce(into: Members()) { all, test in
            switch test {
            case .any(let members), .none(let members): all.formUnion(members)
            }
        }
    }
}
