import Diagnostics
import PackTesting
import RulePacks

/// Suggested cases as a file for the folder of cases.
struct SuggestionText {
    let text: String

    init(_ suggestions: CaseSuggestions, after run: MutationRun) {
        guard !suggestions.suggestions.isEmpty else {
            let left = suggestions.unreached.count
            text = Self.comment([
                left == 0
                    ? "Nothing to suggest: the cases see all that a case can see."
                    : "Nothing to suggest; \(left) things are not seen, and no case was found for them."
            ])
            return
        }
        let cases = suggestions.suggestions.map { suggestion in
            suggestion.text.yaml(saying: Self.comments(on: suggestion.goals, in: run.pack))
        }
        text =
            Self.comment([
                "What the rules come to today in cases that nobody has written down yet. Where that is",
                "right, give the case a name that says who it is about; where it is not, write what",
                "should come of it.",
            ])
            + "cases:\n" + cases.joined(separator: "\n")
            + (suggestions.unreached.isEmpty
                ? ""
                : Self.comment(["Not reached by these cases: \(suggestions.unreached.count)."]))
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
