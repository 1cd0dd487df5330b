import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite("Limits")
struct LimitTests {
    @Test("let 64 lists stand one inside the other, and no more", arguments: ["x.yaml", "x.json"])
    func depth(path: String) {
        let whole = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(Parsing(whole, path: path).found == [])
        let tooDeep = Parsing("[" + whole + "]", path: path)
        #expect(tooDeep.tree == nil)
        #expect(
            tooDeep.found == [
                "1:65-1:66 [too-deep] lists and keys may stand at most 64 deep inside one another"
            ])
    }

    @Test("stop a thousand levels of blocks, brackets and braces")
    func thousandLevels() {
        for piece in ["[", "{a: ", "- ", "{\"a\":"] {
            let parsing = Parsing(String(repeating: piece, count: 1_000))
            #expect(parsing.tree == nil)
            #expect(parsing.found.count == 1)
        }
    }

    @Test("count an alias by what it stands for")
    func aliasBomb() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let parsing = Parsing(text)
        #expect(parsing.tree == nil)
        let message = try #require(parsing.found.first)
        #expect(message.contains("[too-large] a file may have at most 100000 keys"))
        #expect(parsing.found.count == 1)
    }

    @Test("count the depth of what an alias stands for")
    func aliasDepth() {
        let deep = String(repeating: "[", count: 40) + "x" + String(repeating: "]", count: 40)
        let lists = String(repeating: "[", count: 30) + "*a" + String(repeating: "]", count: 30)
        let parsing = Parsing("- &a \(deep)\n- \(lists)\n")
        #expect(parsing.tree == nil)
        #expect(parsing.found.count == 1)
        #expect(parsing.found.first?.contains("2:33-2:35 [too-deep]") == true)
    }

    @Test("hold for the number of nodes", arguments: ["x.yaml", "x.json"])
    func nodes(path: String) {
        func list(_ count: Int) -> String {
            "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]"
        }
        #expect(Parsing(list(99_999), path: path).found == [])
        #expect(Parsing(list(100_000), path: path).tree == nil)
    }

    @Test("hold for the length of one text, and let the rest be read", arguments: ["yaml", "json"])
    func text(format: String) {
        func list(_ count: Int) -> String {
            "[\"\(String(repeating: "é", count: count))\", {\"a\": 1, \"a\": 2}]"
        }
        #expect(Parsing(list(32_768), path: "x." + format).found.count == 1)
        let tooLong = Parsing(list(32_769), path: "x." + format)
        #expect(tooLong.tree == nil)
        #expect(
            tooLong.found == [
                "1:2-1:32773 [too-large] one text may have at most 64 KiB",
                "1:32784-1:32787 [duplicate-key] 'a' may stand only once here",
            ])
    }

    @Test("show the first 20 forbidden characters and count the others")
    func forbiddenCharacters() throws {
        let text = "a: " + String(repeating: "\u{7}", count: 50)
        var log = DiagnosticLog()
        let file = SourceFile(path: "x.yaml", text: text)
        let tree = YAMLNode.parse(file, reportingTo: &log)
        #expect(tree == nil)
        #expect(log.diagnostics.count == 20)
        let note = try #require(log.diagnostics.last?.notes.first)
        #expect(note.message == "30 more such characters follow, the last is here")
        #expect(note.range.places == "1:53-1:54")
    }

    @Test("show the first 20 bad escapes", arguments: ["x.yaml", "x.json"])
    func badEscapes(path: String) {
        let parsing = Parsing("[\"" + String(repeating: "\\u0007", count: 50) + "\"]", path: path)
        #expect(parsing.tree == nil)
        #expect(parsing.found.count == 20)
    }

    @Test("name an empty file as empty", arguments: ["", " \n\n", "\n"])
    func empty(text: String) {
        let found = [
            "1:1-1:1 [empty-file] the file is empty; write '{}' if nothing is meant to be in it"
        ]
        #expect(Parsing(text).found == found)
        #expect(Parsing(text, path: "x.json").found == found)
    }
}
