import Diagnostics
import Editing
import OrderedCollections
import TestSupport
import Testing

@Suite("Texts in the middle of a change")
struct BrokenTextTests {
    /// Every place is asked about, so that an invariant that does not hold ends the run.
    @Test("can be asked about at every place", arguments: 0..<30 as Range<UInt64>)
    func anywhere(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var names = NameFiles()
        var parsed = ParsedFiles()
        let pack = try EditedPack()
        _ = names.index(of: pack.files, knowing: &parsed)
        let place = Int.random(in: 0..<pack.files.count, using: &generator)
        let file = broken(pack.files[place], using: &generator)
        var files = pack.files
        files[place] = file
        let index = names.index(of: files, knowing: &parsed)
        #expect(!index.catalog.questions.isEmpty)
        let size = file.text.utf8.count
        for _ in 0..<40 {
            let position = file.position(atUTF8Offset: Int.random(in: 0...size, using: &generator))
            for found in Completion.all(in: file, at: position, naming: index.catalog) {
                #expect(found.range.end == position)
            }
            let found = index.occurrence(in: file, at: position)
            #expect(found.map { $0.range.text.isEmpty } != true)
            _ = Hover(in: file, at: position, naming: index, proofs: nil)
        }
        for names in index.files {
            for item in OutlineItem.all(in: names) {
                #expect(item.whole.start <= item.range.start && item.range.end <= item.whole.end)
            }
        }
    }

    /// A few pieces taken out, put in or doubled.
    private func broken(
        _ file: SourceFile, using generator: inout SeededGenerator
    ) -> SourceFile {
        let pieces = [
            "{", "[", "]", ": ", "- ", "\n", "\"", "&a ", "*a", "😀", "#", ",", "  ", "|\n",
        ]
        var text = Array(file.text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let start = Int.random(in: 0...text.count, using: &generator)
            let end = min(text.count, start + Int.random(in: 0...6, using: &generator))
            let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            text.replaceSubrange(start..<end, with: piece.unicodeScalars)
        }
        var broken = String.UnicodeScalarView()
        broken.append(contentsOf: text)
        return SourceFile(path: file.path, name: file.name, text: String(broken))
    }
}
