package import Diagnostics

extension Diagnostic {
    /// The one change that surely says what was meant; nil: a person has to choose.
    ///
    /// A name written with a slip, a comparison written in another way, ends in the wrong order, an
    /// unseen character. What is only near, what would add a rule, rename what others use or drop a
    /// word that may have been meant is left to a person.
    package var likelyFix: FixIt? {
        guard fixIts.count == 1, let fixIt = fixIts.first, fixIt.isSure,
            Self.mendable.contains(id)
        else { return nil }
        return fixIt
    }

    private static let mendable: Set<ID> = [
        .unknownKey, .unknownValue, .unknownName, .unknownQuestion, .unknownVariable, .badTest,
        .emptyInterval, .controlCharacter, .unusedText,
    ]
}
