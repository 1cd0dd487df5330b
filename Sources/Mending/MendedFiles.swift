package import Diagnostics

/// Files with their likely fixes made, again and again until none is left.
///
/// A fix that only leads to another error where it was made stays out. So do those after which more
/// would be wrong in the end than at first: mending never makes a pack worse. In between it may
/// look so, since a fix can uncover what could not be read before.
package struct MendedFiles: Sendable {
    /// In the order given.
    package var files: [SourceFile] { state.files }
    /// What was mended, in the order in which it was found.
    package var mended: [Diagnostic] { state.mended }
    /// What has a likely fix that stays out.
    package var leftOut: [Diagnostic] { state.mendable }

    private var state: MendingState

    /// Fixes can uncover others, but not for ever.
    private static let mostRounds = 20

    /// `check` says what is wrong with files, each of its ranges being in one of them.
    package init(
        _ files: [SourceFile], checkedBy check: ([SourceFile]) -> DiagnosticLog
    ) {
        let first = MendingState(files, checkedBy: check)
        state = first
        var next: MendingState? = first
        for _ in 0..<Self.mostRounds {
            next = next?.mending(next?.mendable ?? [], checkedBy: check)
            if let next, !next.isWorse(than: first) { state = next }
        }
        let harmless = state.mendable.filter { finding in
            let alone = state.mending([finding], checkedBy: check)
            return alone.map { !$0.isWorse(than: first) } ?? false
        }
        if let some = state.mending(harmless, checkedBy: check), !some.isWorse(than: first) {
            state = some
        }
    }

    /// Those whose text is another now: before and after.
    package func changes(from before: [SourceFile]) -> [(before: SourceFile, after: SourceFile)] {
        zip(before, files).filter { $0.text != $1.text }.map { (before: $0, after: $1) }
    }
}
