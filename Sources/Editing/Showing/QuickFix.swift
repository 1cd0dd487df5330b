package import Diagnostics

/// A change that would mend something, as one of the possible ones.
package struct QuickFix: Hashable, Sendable {
    package let title: String
    package let edit: TextEdit
    package let diagnostic: Diagnostic
    /// Whether it is the only one, and surely what is meant.
    package let isSure: Bool
}

extension QuickFix {
    /// The changes for what is wrong in a part of a file.
    package static func all(
        for diagnostics: [Diagnostic], in file: SourceFile, touching start: SourcePosition,
        to end: SourcePosition
    ) -> [QuickFix] {
        diagnostics.filter {
            $0.range.file === file && $0.range.start <= end && start <= $0.range.end
        }.flatMap { diagnostic in
            diagnostic.fixIts.filter { $0.range.file === file }.map {
                QuickFix(
                    title: $0.summary, edit: TextEdit($0.range, with: $0.replacement),
                    diagnostic: diagnostic, isSure: $0.isSure && diagnostic.fixIts.count == 1)
            }
        }
    }
}
