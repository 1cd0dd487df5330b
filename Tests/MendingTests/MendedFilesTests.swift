import Diagnostics
import Mending
import Testing

@Suite("Mended files")
struct MendedFilesTests {
    /// Finds each of some words, and says what to write instead.
    private static func log(
        _ files: [SourceFile], _ words: [(String, String)],
        as id: Diagnostic.ID = .unknownValue, isSure: Bool = true
    ) -> DiagnosticLog {
        var log = DiagnosticLog()
        for file in files {
            for (word, better) in words {
                for range in file.text.ranges(of: word) {
                    let start = file.text.utf8.distance(
                        from: file.text.startIndex, to: range.lowerBound)
                    let place = SourceRange(
                        file: file, start: file.position(atUTF8Offset: start),
                        end: file.position(atUTF8Offset: start + word.utf8.count))
                    log.report(
                        Diagnostic(
                            .error, id, "'\(word)' is wrong", at: place,
                            fixIts: [
                                .init("write", replacing: place, with: better, isSure: isSure)
                            ]))
                }
            }
        }
        return log
    }

    private static func mended(
        _ texts: [String], _ words: [(String, String)],
        as id: Diagnostic.ID = .unknownValue
    ) -> [String] {
        let files = texts.enumerated().map { SourceFile(path: "\($0.offset)", text: $0.element) }
        return MendedFiles(files) { log($0, words, as: id) }.files.map(\.text)
    }

    @Test("have all fixes, in every file")
    func all() {
        let words = [("floded", "flooded"), ("no_one", "nobody"), ("é🌱x", "y")]
        #expect(
            Self.mended(["floded é🌱x floded", "é no_one"], words) == [
                "flooded y flooded", "é nobody",
            ])
    }

    @Test("have the first of two fixes that overlap, then what is left of the other")
    func overlapping() {
        #expect(Self.mended(["abc"], [("ab", "x"), ("bc", "y")]) == ["xc"])
        #expect(Self.mended(["abc"], [("bc", "y"), ("ab", "x"), ("c", "d")]) == ["xd"])
    }

    @Test("leave out what leads to another error in its place, and keep the rest")
    func harmful() {
        let words = [("one", "two"), ("two", "two"), ("ok", "fine")]
        let files = [SourceFile(path: "a", text: "one ok")]
        let mended = MendedFiles(files) { Self.log($0, words) }
        #expect(mended.files.map(\.text) == ["one fine"])
        #expect(mended.leftOut.map(\.message) == ["'one' is wrong"])
        #expect(Self.mended(["a"], [("a", "b"), ("b", "a")]) == ["a"])
    }

    /// What is wrong in a file that holds `sesme` is hidden until that is mended.
    private static func hiding(_ words: [(String, String)]) -> ([SourceFile]) -> DiagnosticLog {
        { files in
            let isShut = files.contains { $0.text.contains("sesme") }
            return log(files, isShut ? [("sesme", "sesame")] : words)
        }
    }

    @Test("may have more that is wrong on the way, if it is mended in the end")
    func uncovered() {
        let files = [SourceFile(path: "a", text: "sesme ab ab")]
        let mended = MendedFiles(files, checkedBy: Self.hiding([("ab", "c")]))
        #expect(mended.files.map(\.text) == ["sesame c c"])
        #expect(mended.mended.count == 3)
    }

    @Test("stay as they are where more would be wrong in the end")
    func worse() {
        let files = [SourceFile(path: "a", text: "sesme ab ab")]
        let mended = MendedFiles(files, checkedBy: Self.hiding([("ab", "ab")]))
        #expect(mended.files.map(\.text) == ["sesme ab ab"])
        #expect(mended.leftOut.count == 1)
    }

    @Test(
        "leave to a person what a person has to choose",
        arguments: [Diagnostic.ID.gap, .badID, .unsupportedYAML])
    func unsure(id: Diagnostic.ID) {
        #expect(Self.mended(["floded"], [("floded", "flooded")], as: id) == ["floded"])
    }

    @Test("leave what is only near to a person")
    func near() {
        let files = [SourceFile(path: "a", text: "evening_a")]
        let mended = MendedFiles(files) {
            Self.log($0, [("evening_a", "morning_a")], isSure: false)
        }
        #expect(mended.files.map(\.text) == ["evening_a"])
        #expect(mended.leftOut.isEmpty)
    }

    @Test("are those of which something changed")
    func changes() {
        let files = [SourceFile(path: "a", text: "ok"), SourceFile(path: "b", text: "floded")]
        let mended = MendedFiles(files) { Self.log($0, [("floded", "flooded")]) }
        #expect(mended.changes(from: files).map(\.after.text) == ["flooded"])
        #expect(mended.mended.map(\.message) == ["'floded' is wrong"])
    }
}
