package import Diagnostics

/// A change of a file's text.
package struct TextEdit: Hashable, Sendable {
    package let range: SourceRange
    package let replacement: String

    package init(_ range: SourceRange, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension SourceFile {
    /// The text after changes of it, which do not overlap.
    package func text(after edits: [TextEdit]) -> String {
        var text = ""
        var end = 0
        for edit in edits.sorted(by: { $0.range < $1.range }) {
            let start = utf8Offset(of: edit.range.start)
            precondition(start >= end, "changes of one text do not overlap")
            text += utf8(end..<start)
            text += edit.replacement
            end = utf8Offset(of: edit.range.end)
        }
        return text + utf8(end..<self.text.utf8.count)
    }
}
