/// How many mutants the cases of a pack notice.
package struct MutationScore: Hashable, Sendable {
    package private(set) var caught = 0
    package private(set) var survived = 0
    /// They change nothing that anyone could notice, and do not count.
    package private(set) var equivalent = 0
    /// Nobody knows within the budget; they do not count.
    package private(set) var notKnown = 0

    package init(_ results: [MutationRun.Result]) {
        for result in results {
            switch result.verdict {
            case .caught: caught += 1
            case .survived: survived += 1
            case .equivalent: equivalent += 1
            case .notKnown: notKnown += 1
            }
        }
    }

    package var all: Int { counting + equivalent + notKnown }

    /// The mutants that count.
    package var counting: Int { caught + survived }

    /// The share of those that count which are caught, in percent; nil where none counts.
    package var percent: Double? {
        counting == 0 ? nil : 100 * Double(caught) / Double(counting)
    }

    /// The share if all of which nobody knows turned out to count: no case notices those.
    ///
    /// Nil where none could count.
    package var leastPercent: Double? {
        let most = counting + notKnown
        return most == 0 ? nil : 100 * Double(caught) / Double(most)
    }
}
