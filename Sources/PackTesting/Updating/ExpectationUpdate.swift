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

    /// A file with its changes made, of which no two are about the same text.
    package func applied(to file: SourceFile) -> SourceFile {
        let changes = fixIts.filter { $0.range.file == file }
            .sorted { $0.range.start < $1.range.start }
        var text = ""
        var place = 0
        for change in changes {
            let start = file.utf8Offset(of: change.range.start)
            guard start >= place else { continue }
            text += file.utf8(place..<start) + change.replacement
            place = file.utf8Offset(of: change.range.end)
        }
        text += file.utf8(place..<file.text.utf8.count)
        return SourceFile(path: file.path, name: file.name, text: text)
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
