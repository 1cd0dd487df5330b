import OrderedCollections
import PackTesting
import RulePacks

/// How much of each kind of thing the cases see, by decision and by question.
struct CoverageParts {
    /// Rules, `otherwise`, options, bounds.
    private(set) var ofDecision: [[Part]]
    /// Choices, bands.
    private(set) var ofQuestion: [[Part]]

    struct Part {
        var seen = 0
        var count = 0

        /// `9 of 10`.
        var text: String { count == 0 ? "–" : "\(seen) of \(count)" }

        fileprivate mutating func add(_ item: CoverageItem) {
            if item.canBeSeen == false { return }
            count += 1
            if item.isSeen { seen += 1 }
        }
    }

    init(_ coverage: PackCoverage, of pack: RulePack) {
        ofDecision = pack.decisions.values.map { _ in Array(repeating: Part(), count: 4) }
        ofQuestion = pack.questions.values.map { _ in Array(repeating: Part(), count: 2) }
        for item in coverage.items {
            switch item.subject {
            case .rule(let place): ofDecision[place.decision][0].add(item)
            case .otherwise(let decision): ofDecision[decision][1].add(item)
            case .option(let decision, _): ofDecision[decision][2].add(item)
            case .side(let bound, _): ofDecision[bound.rule.decision][3].add(item)
            case .choice(let question, _): ofQuestion[question][0].add(item)
            case .band(let question, _): ofQuestion[question][1].add(item)
            }
        }
    }
}
