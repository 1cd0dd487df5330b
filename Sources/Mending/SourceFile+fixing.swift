package import Diagnostics

/// A file after changes to its text, and where they are now.
package struct FixedFile: Sendable {
    package let file: SourceFile
    /// What each change has written, in the order of the text.
    package let places: [(fixIt: Diagnostic.FixIt, range: SourceRange)]
}

extension SourceFile {
    /// Makes those changes that are to this file; of two that overlap, the first in the text counts.
    package func applying(_ fixIts: [Diagnostic.FixIt]) -> FixedFile {
        var mended = ""
        var end = 0
        var written: [(fixIt: Diagnostic.FixIt, bytes: Range<Int>)] = []
        for change in changes(of: fixIts) where change.bytes.lowerBound >= end {
            mended += utf8(end..<change.bytes.lowerBound)
            let start = mended.utf8.count
            mended += change.fixIt.replacement
            written.append((change.fixIt, start..<mended.utf8.count))
            end = change.bytes.upperBound
        }
        mended += utf8(end..<text.utf8.count)
        let file = SourceFile(path: path, name: name, text: mended)
        return FixedFile(
            file: file,
            places: written.map { fixIt, bytes in
                let range = SourceRange(
                    file: file, start: file.position(atUTF8Offset: bytes.lowerBound),
                    end: file.position(atUTF8Offset: bytes.upperBound))
                return (fixIt: fixIt, range: range)
            })
    }

    private func changes(
        of fixIts: [Diagnostic.FixIt]
    ) -> [(fixIt: Diagnostic.FixIt, bytes: Range<Int>)] {
        fixIts.filter { $0.range.file == self }.map { fixIt in
            let start = utf8Offset(of: fixIt.range.start)
            return (fixIt, start..<max(start, utf8Offset(of: fixIt.range.end)))
        }.sorted {
            ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
        }
    }
}
