import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// What came of wrong changes to the rules, under the names that others build on
/// (`reentry.mutation/1`).
struct MutationJSON: Encodable {
    var format = "reentry.mutation/1"
    var score: ScoreJSON
    /// How many changes were wanted, and how many tried.
    var wanted: Int
    var tried: Int
    /// The number to go on with, where a run was ended early.
    var next: Int?
    /// Cases that come out otherwise already.
    var casesLeftOut: Int
    var changes: [ChangeJSON]
    /// The numbers of those that leave something out without a difference.
    var canBeLeftOut: [Int]

    struct ScoreJSON: Encodable {
        var noticed: Int
        var unnoticed: Int
        var noDifference: Int
        var notKnown: Int
        /// From 0 to 100; not there where no change counts.
        var percent: Double?
        /// The same if all changes counted of which nobody knows.
        var leastPercent: Double?
    }

    struct ChangeJSON: Encodable {
        var number: Int
        var kind: String
        var decision: String
        /// Not there for a change of `otherwise`.
        var rule: String?
        var file: String
        var line: Int
        var column: Int
        var before: String
        /// Not there: nothing is there any more.
        var after: String?
        /// `noticed`, `unnoticed`, `no-difference` or `not-known`.
        var result: String
        /// The case that noticed it.
        var noticedBy: String?
        /// In YAML, a case that would notice it.
        var suggestion: String?
    }

    init(_ run: MutationRun) {
        let score = MutationScore(run.results)
        self.score = ScoreJSON(
            noticed: score.caught, unnoticed: score.survived, noDifference: score.equivalent,
            notKnown: score.notKnown, percent: score.percent, leastPercent: score.leastPercent)
        wanted = run.wanted.count
        tried = run.results.count
        next = run.nextNumber
        casesLeftOut = run.casesLeftOut
        canBeLeftOut = run.dispensableParts.map(\.number)
        var suggestions: [Int: String] = [:]
        for group in UnnoticedChanges.all(of: run) {
            for mutant in group.mutants { suggestions[mutant.number] = group.text?.yaml() }
        }
        changes = run.results.map {
            ChangeJSON($0, of: run.pack, suggestion: suggestions[$0.mutant.number])
        }
    }
}

extension MutationJSON.ChangeJSON {
    fileprivate init(_ result: MutationRun.Result, of pack: RulePack, suggestion: String?) {
        let (mutant, text) = (result.mutant, MutantText(result.mutant, of: pack))
        number = mutant.number
        kind = mutant.kind.rawValue
        decision = pack.decisions.keys[mutant.decision]
        rule = text.rule?.value
        file = text.range.file.path
        line = text.range.start.line
        column = text.range.start.column
        before = text.before
        after = text.after
        self.suggestion = suggestion
        switch result.verdict {
        case .caught(let place):
            self.result = "noticed"
            noticedBy = pack.cases[place].name.value
        case .survived: self.result = "unnoticed"
        case .equivalent: self.result = "no-difference"
        case .notKnown: self.result = "not-known"
        }
    }
}
