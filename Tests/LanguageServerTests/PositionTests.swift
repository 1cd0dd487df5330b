import Diagnostics
import LanguageServer
import TestSupport
import Testing

@Suite("Places of a client")
struct PositionTests {
    private static let file = SourceFile(path: "a", text: "a😀é\r\nb\rc\n\n")

    @Test(
        "are bytes in each way of counting",
        arguments: [
            (PositionEncoding.utf16, 0, 1, 1), (.utf16, 0, 2, 1), (.utf16, 0, 3, 5),
            (.utf16, 0, 4, 7),
            (.utf16, 0, 99, 7), (.utf8, 0, 3, 1), (.utf8, 0, 5, 5), (.utf8, 0, 6, 5),
            (.utf32, 0, 2, 5), (.utf32, 0, 3, 7), (.utf16, 1, 0, 9), (.utf16, 2, 1, 12),
            (.utf16, 3, 5, 13), (.utf16, 4, 0, 14), (.utf16, 99, 0, 14), (.utf16, -1, -1, 0),
            (.utf16, 0, -5, 0), (.utf16, .max, .max, 14),
        ])
    func offsets(encoding: PositionEncoding, line: Int, character: Int, offset: Int) {
        #expect(encoding.offset(line: line, character: character, in: Self.file) == offset)
    }

    @Test("lead back to where they came from", arguments: [PositionEncoding.utf8, .utf16, .utf32])
    func backAndForth(encoding: PositionEncoding) {
        var offset = 0
        for scalar in Self.file.text.unicodeScalars {
            defer { offset += UTF8.width(scalar) }
            // The second half of a line break is at the end of its line.
            if scalar == "\n", offset == 8 { continue }
            let place = encoding.place(of: Self.file.position(atUTF8Offset: offset), in: Self.file)
            #expect(
                encoding.offset(line: place.line, character: place.character, in: Self.file)
                    == offset)
        }
    }

    @Test("are counted as the client would have it, UTF-16 unless it says so")
    func negotiated() {
        #expect(PositionEncoding(offered: []) == .utf16)
        #expect(PositionEncoding(offered: ["utf-7", "utf-8", "utf-16"]) == .utf8)
    }

    @Test("change a document one after the other")
    func changes() {
        var document = OpenDocument(path: "a", version: 1, text: "one\ntwo\n")
        document.apply(
            [
                .init(.init(from: (0, 0), to: (0, 3)), "😀"),
                // Within the pair of the emoji, and the wrong way round.
                .init(.init(from: (1, 1), to: (0, 1)), "-"),
                .init(.init(from: (9, 9), to: (9, 9)), "end"),
            ], version: 7, counting: .utf16)
        #expect(document.text.text == "-wo\nend")
        #expect(document.version == 7)
        document.apply([.init(nil, "new")], version: 8, counting: .utf16)
        #expect(document.text.text == "new")
    }

    /// Against a document as a plain array of code units, which is how the protocol thinks of it.
    @Test("change a text as an array of code units is changed", arguments: 0..<60 as Range<UInt64>)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["a", "é", "😀", "\n", "\r\n", "\r", "key: ", "x"]
        var document = OpenDocument(path: "a", version: 0, text: "")
        var units: [UInt16] = []
        for step in 1...30 {
            var changes: [OpenDocument.Change] = []
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                let text = (0..<Int.random(in: 0...4, using: &generator))
                    .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
                    .joined()
                let ends = [0, 1].map { _ in Int.random(in: 0...units.count, using: &generator) }
                    .map { snapped($0, units) }.sorted()
                changes.append(
                    .init(.init(from: place(ends[0], units), to: place(ends[1], units)), text))
                units.replaceSubrange(ends[0]..<ends[1], with: text.utf16)
            }
            document.apply(changes, version: step, counting: .utf16)
            #expect(document.text.text.utf16.elementsEqual(units))
        }
    }

    @Test("are a text's again after everything was replaced in between")
    func whole() {
        var document = OpenDocument(path: "a", version: 1, text: "one\r\ntwo")
        document.apply(
            [
                .init(.init(from: (1, 1), to: (1, 3)), "\n"), .init(nil, "a\r\nb"),
                .init(.init(from: (0, 9), to: (1, 0)), "-"),
            ], version: 2, counting: .utf8)
        #expect(document.text.text == "a-b")
    }

    /// Neither within a pair of units nor within a CRLF, where a client has no place.
    private func snapped(_ unit: Int, _ units: [UInt16]) -> Int {
        guard unit > 0, unit < units.count else { return unit }
        let isWithinBreak = units[unit] == 10 && units[unit - 1] == 13
        return UTF16.isTrailSurrogate(units[unit]) || isWithinBreak ? unit - 1 : unit
    }

    private func place(_ unit: Int, _ units: [UInt16]) -> (Int, Int) {
        var line = 0
        var start = 0
        for index in 0..<unit where units[index] == 10 || units[index] == 13 {
            if units[index] == 13, index + 1 < units.count, units[index + 1] == 10 { continue }
            line += 1
            start = index + 1
        }
        return (line, unit - start)
    }
}
