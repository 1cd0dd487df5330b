import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("Suggested cases")
struct SuggestionTests {
    @Test("let no mutant survive that a case can catch", arguments: 0..<8 as Range<UInt64>)
    func wholeScore(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let files = RandomPack.files(&random)
        let pack = try RandomPack.read(files)
        let run = MutationRun(pack.mutants, of: pack, threads: 1)
        let suggested = CaseSuggestions(after: run)
        let text = "cases:\n" + suggested.suggestions.map { $0.text.yaml() }.joined()
        let added = try RandomPack.read(files + [SourceFile(path: "added.yaml", text: text)])
        // What is suggested comes out as it says.
        let runs = CaseRun.all(of: added).dropFirst(pack.cases.count)
        #expect(runs.filter { !$0.passed }.map(\.packCase.name.value) == [])
        let after = MutationScore(MutationRun(added.mutants, of: added, threads: 1).results)
        #expect(after.survived == suggested.unreached.count)
        #expect(after.equivalent == MutationScore(run.results).equivalent)
        for goal in suggested.unreached {
            guard case .mutant(let mutant) = goal else { continue }
            // Of a decision that comes to nothing, nothing can be expected.
            #expect(pack.decisions.values[mutant.decision].otherwise == nil)
        }
    }
}
