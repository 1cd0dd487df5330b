import Diagnostics
import PackTesting
import RulePacks

/// Suggested cases as a file for the folder of cases.
struct SuggestionText {
    /// Nil: there is no case to suggest, and a file of comments alone would be none that a pack can
    /// have.
    let file: String?
    /// What else is to be said, a line each.
    let remarks: [String]

    init(_ suggestions: CaseSuggestions, after run: MutationRun) {
        let limits = Self.limits(of: run)
        remarks = Self.findings(suggestions, isAll: limits.isEmpty) + limits
        guard !suggestions.suggestions.isEmpty else {
            file = nil
            return
        }
        let cases = suggestions.suggestions.map { suggestion in
            suggestion.text.yaml(saying: Self.comments(on: suggestion.goals, in: run.pack))
        }
        file =
            Self.comment(Self.head + limits.map(\.asSentence)) + "cases:\n"
            + cases.joined(separator: "\n")
            + (suggestions.unreached.isEmpty
                ? ""
                : Self.comment(["Not reached by these cases: \(suggestions.unreached.count)."]))
    }

    private static let head = [
        "What the rules come to today in cases that nobody has written down yet. Where that is",
        "right, give the case a name that says who it is about; where it is not, write what",
        "should come of it.",
    ]

    private static func findings(_ suggestions: CaseSuggestions, isAll: Bool) -> [String] {
        guard suggestions.suggestions.isEmpty else { return [] }
        let left = suggestions.unreached.count
        if left > 0 {
            return [
                "nothing to suggest; \(left) things are not seen, and no case was found for them"
            ]
        }
        return [
            isAll
                ? "nothing to suggest: the cases see all that a case can see"
                : "nothing to suggest: the cases see all that was tried"
        ]
    }

    /// What the suggestions were made without.
    private static func limits(of run: MutationRun) -> [String] {
        var limits: [String] = []
        let all = run.pack.mutants.count
        if run.results.count < all {
            let way = run.nextNumber.map { "; '--from \($0)' goes on" } ?? ""
            limits.append(
                "only \(run.results.count) of \(all) changes to the rules were tried\(way)")
        }
        let notKnown = MutationScore(run.results).notKnown
        if notKnown > 0 {
            limits.append("not known within the budget: \(notKnown) changes; see '--budget'")
        }
        if run.casesLeftOut > 0 {
            limits.append(
                "cases that come out otherwise already, and were left out: \(run.casesLeftOut)")
        }
        return limits
    }

    private static let mostNamed = 3

    /// What a case is good for.
    private static func comments(on goals: [SuggestionGoal], in pack: RulePack) -> [String] {
        let named = goals.count > mostNamed + 1 ? goals.prefix(mostNamed) : goals[...]
        var comments = named.map { goal in
            switch goal {
            case .mutant(let mutant):
                let text = MutantText(mutant, of: pack)
                return "notices \(text.range.nameAndLine): \(text.change)"
            case .sight(let subject): return "answers to: \(subject.words(in: pack))"
            }
        }
        if named.count < goals.count { comments.append("and \(goals.count - named.count) more") }
        return comments
    }

    private static func comment(_ lines: [String]) -> String {
        lines.map { "# \($0)\n" }.joined()
    }
}

extension String {
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
