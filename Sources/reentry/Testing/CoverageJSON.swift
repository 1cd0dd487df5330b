import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// What the cases of a pack try of it: the `coverage` of `reentry.test/1`.
struct CoverageJSON: Encodable {
    /// How many of the things that can be seen are.
    var seen: Int
    var count: Int
    /// From 0 to 1.
    var share: Double
    var items: [ItemJSON]
    var decisions: [LikeTestedJSON]
    /// Of all ways of answering; not there where it was not counted.
    var likeTested: ShareJSON?

    struct LikeTestedJSON: Encodable {
        var decision: String
        var likeTested: ShareJSON?
    }

    /// Some of the possible cases; the counts have all their digits.
    struct ShareJSON: Encodable {
        var cases: String
        var all: String
        var share: Double

        init(_ share: CaseShare) {
            cases = share.cases.description
            all = share.all.description
            self.share = share.share
        }
    }

    init(_ coverage: PackCoverage, of pack: RulePack) {
        seen = coverage.seenCount
        count = coverage.count
        share = coverage.share
        items = coverage.items.map { ItemJSON($0, in: pack) }
        decisions = zip(pack.decisions.keys, coverage.likeTested).map { decision, share in
            LikeTestedJSON(decision: decision, likeTested: share.map(ShareJSON.init))
        }
        likeTested = coverage.likeTestedOverall.map(ShareJSON.init)
    }
}

extension CoverageJSON {
    /// One thing that cases should see.
    struct ItemJSON: Encodable {
        /// `rule`, `otherwise`, `option`, `bound`, `band` or `choice`.
        var kind: String
        var decision: String?
        var rule: String?
        var option: String?
        var question: String?
        /// Of a bound the question or fact, and what it says at this side: `30 days`.
        var input: String?
        var side: String?
        var at: String?
        var band: String?
        var choice: String?
        var file: String
        var line: Int
        var cases: Int
        /// Null: not known.
        var canBeSeen: Bool?

        init(_ item: CoverageItem, in pack: RulePack) {
            file = item.range.file.path
            line = item.range.start.line
            cases = item.seenBy
            canBeSeen = item.canBeSeen
            switch item.subject {
            case .rule(let place):
                kind = "rule"
                decision = pack.decisions.keys[place.decision]
                rule = pack.rule(at: place).id.value
            case .otherwise(let index):
                kind = "otherwise"
                decision = pack.decisions.keys[index]
            case .option(let index, let place):
                kind = "option"
                decision = pack.decisions.keys[index]
                option = pack.decisions.values[index].options[place].value
            case .side(let bound, let place):
                kind = "bound"
                decision = pack.decisions.keys[bound.rule.decision]
                rule = pack.rule(at: bound.rule).id.value
                input = pack.id(ofInput: bound.input)
                side = place == .below ? "below" : "above"
                at = pack.words(for: bound.number(on: place), ofInput: bound.input)
            case .band(let index, let place):
                kind = "band"
                question = pack.questions.keys[index]
                band = pack.questions.values[index].bands[place].id.value
            case .choice(let index, let place):
                kind = "choice"
                question = pack.questions.keys[index]
                choice = pack.words(ofInput: index)?[place]
            }
        }
    }
}
