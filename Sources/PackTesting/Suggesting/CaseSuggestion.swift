/// A case that a pack could use, with what it would see that no case sees.
package struct CaseSuggestion: Sendable {
    package let text: CaseText
    package let goals: [SuggestionGoal]
}
