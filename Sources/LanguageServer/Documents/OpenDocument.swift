package import Diagnostics

/// A file as an editor has it, saved or not.
package struct OpenDocument: Sendable {
    package let path: String
    package private(set) var version: Int
    /// Its text, with the places of its lines; never the one on disk.
    package private(set) var text: SourceFile

    /// `name` is what the file is called in its pack.
    package init(path: String, name: String? = nil, version: Int, text: String) {
        self.path = path
        self.version = version
        self.text = SourceFile(path: path, name: name, text: text)
    }

    /// A change of the protocol: of a part, or of everything.
    package struct Change: Hashable, Sendable {
        package var range: Part?
        package var text: String

        package struct Part: Hashable, Sendable {
            let startLine: Int
            let startCharacter: Int
            let endLine: Int
            let endCharacter: Int

            package init(from start: (Int, Int), to end: (Int, Int)) {
                (startLine, startCharacter) = start
                (endLine, endCharacter) = end
            }
        }

        package init(_ range: Part?, _ text: String) {
            self.range = range
            self.text = text
        }
    }

    /// Makes changes one after the other, each of what the one before it left.
    ///
    /// A part that ends before it starts is taken the other way round.
    package mutating func apply(
        _ changes: [Change], version: Int, counting encoding: PositionEncoding
    ) {
        let changed =
            if changes.count == 1, let part = changes[0].range {
                text(with: changes[0].text, at: part, counting: encoding)
            } else {
                text(after: changes, counting: encoding)
            }
        text = SourceFile(path: path, name: text.name, text: changed)
        self.version = version
    }

    /// A key that is pressed: the places of the lines are known.
    private func text(
        with new: String, at part: Change.Part, counting encoding: PositionEncoding
    ) -> String {
        let one = encoding.offset(line: part.startLine, character: part.startCharacter, in: text)
        let other = encoding.offset(line: part.endLine, character: part.endCharacter, in: text)
        return String(text.utf8(0..<min(one, other))) + new
            + text.utf8(max(one, other)..<text.text.utf8.count)
    }

    private func text(after changes: [Change], counting encoding: PositionEncoding) -> String {
        var edited = EditedText(text.text)
        for change in changes {
            guard let range = change.range else {
                edited = EditedText(change.text)
                continue
            }
            let one = edited.offset(
                line: range.startLine, character: range.startCharacter, counting: encoding)
            let other = edited.offset(
                line: range.endLine, character: range.endCharacter, counting: encoding)
            edited.replace(min(one, other)..<max(one, other), with: change.text)
        }
        return edited.text
    }
}
