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
        for change in changes {
            guard let range = change.range else {
                text = SourceFile(path: path, name: text.name, text: change.text)
                continue
            }
            let one = encoding.offset(
                line: range.startLine, character: range.startCharacter, in: text)
            let other = encoding.offset(
                line: range.endLine, character: range.endCharacter, in: text)
            let (start, end) = (min(one, other), max(one, other))
            text = SourceFile(
                path: path, name: text.name,
                text: String(text.utf8(0..<start)) + change.text
                    + String(text.utf8(end..<text.text.utf8.count)))
        }
        self.version = version
    }
}
