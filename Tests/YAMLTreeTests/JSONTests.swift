import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite("JSON")
struct JSONTests {
    @Test(
        "is read as it is defined, whatever the file is called",
        arguments: [
            (#"{"a":1}"#, #"{"a": 1}"#),
            (#"["\/", "\ud83d\ude00", "\u00e9\t\n\r"]"#, #"["/", "😀", "é\t\n\r"]"#),
            ("{\n\t\"a\":\t[\n\t\t1,\n\t\t2\n\t]\n}\n", #"{"a": [1, 2]}"#),
            ("\t[ ]\r\n", "[]"),
            (
                "[-0, 0.5, 1E9, -1.25e-3, true, false, null]",
                "[-0, 0.5, 1E9, -1.25e-3, true, false, null]"
            ),
            (#"{"": {"no": "null"}}"#, #"{"": {"no": "null"}}"#),
            (
                #"["a: b # c", "- d", "*e", "<<", "\\u202E"]"#,
                #"["a: b # c", "- d", "*e", "<<", "\\u202E"]"#
            ),
            (#"{"\u0061b":"x"}"#, #"{"ab": "x"}"#),
        ])
    func acceptance(text: String, tree: String) {
        for path in ["answers.json", "standard input"] {
            let parsing = Parsing(text, path: path)
            #expect(parsing.found == [])
            #expect(parsing.tree?.compact == tree)
        }
    }

    @Test("has no limit for the length of a key but that of any text")
    func longKey() {
        let key = String(repeating: "k", count: 5_000)
        #expect(Parsing("{\"\(key)\":1}", path: "standard input").found == [])
    }

    @Test(
        "that is not whole is told in plain words",
        arguments: [
            (#"{"a" 1}"#, "1:6-1:7 [yaml-syntax] ':' is expected after a key"),
            (#"{"a":1 "b":2}"#, "1:8-1:9 [yaml-syntax] ',' or '}' is expected here"),
            ("[1 2]", "1:4-1:5 [yaml-syntax] ',' or ']' is expected here"),
            ("[1,\n", "2:1-2:1 [yaml-syntax] a value is expected here"),
            ("[1,]", "1:4-1:5 [yaml-syntax] a value is expected here"),
            ("{a: 1}", "1:2-1:3 [yaml-syntax] a key in double quotes is expected here"),
            (
                #"{"a":"b"#,
                "1:6-1:7 [yaml-syntax] this quote needs another one on the same line to close it"
            ),
            (
                "[\"a\nb\"]",
                "1:2-1:3 [yaml-syntax] this quote needs another one on the same line to close it"
            ),
            (
                "[yes]",
                "1:2-1:5 [yaml-syntax] 'yes' must be a number, 'true', 'false', 'null' or stand in double quotes"
            ),
            (
                "[01]",
                "1:2-1:4 [yaml-syntax] '01' must be a number, 'true', 'false', 'null' or stand in double quotes"
            ),
            (
                "[é]",
                "1:2-1:3 [yaml-syntax] 'é' must be a number, 'true', 'false', 'null' or stand in double quotes"
            ),
            (
                "[] x",
                "1:4-1:5 [yaml-syntax] nothing more is expected after the end of the JSON text"
            ),
            (
                #"["\x"]"#,
                #"1:3-1:5 [yaml-syntax] '\' starts an escape, and this is none; write '\\' for a backslash"#
            ),
            (#"["\u12G4"]"#, #"1:3-1:5 [yaml-syntax] '\u' needs 4 hexadecimal digits"#),
            (
                #"["é\ud83d"]"#,
                #"1:4-1:10 [yaml-syntax] '\ud83d' is half of a character; write the other half, or the character itself"#
            ),
            (
                #"["\ude00"]"#,
                #"1:3-1:9 [yaml-syntax] '\ude00' is half of a character; write the other half, or the character itself"#
            ),
            (
                #"["\ud83d\u0041"]"#,
                #"1:3-1:9 [yaml-syntax] '\ud83d' is half of a character; write the other half, or the character itself"#
            ),
            (
                #"["\u202e"]"#,
                #"1:3-1:9 [control-character] '\u202e' stands for U+202E (right-to-left override), which is not allowed"#
            ),
            (
                "[\"\u{202E}\"]",
                "1:3-1:4 [control-character] U+202E (right-to-left override) is not allowed; unseen, it can make a text read otherwise than it is"
            ),
        ])
    func refusal(text: String, message: String) {
        let parsing = Parsing(text, path: "answers.json")
        #expect(parsing.tree == nil)
        #expect(parsing.found == [message])
    }

    @Test("keeps the first of two equal keys")
    func duplicateKey() {
        let parsing = Parsing(#"{"a":1,"a":2}"#, path: "answers.json")
        #expect(parsing.found == ["1:8-1:11 [duplicate-key] 'a' may stand only once here"])
        #expect(parsing.tree?.compact == #"{"a": 1}"#)
    }

    @Test("is not asked of YAML that starts with a brace")
    func flowYAML() {
        let parsing = Parsing("{a: 1, 'b': [yes, ], } # said\n")
        #expect(parsing.found == [])
        #expect(parsing.tree?.compact == #"{"a": 1, "b": [yes]}"#)
    }
}

extension YAMLNode {
    /// The tree on one line, quoted texts in double quotes.
    fileprivate var compact: String {
        switch content {
        case .scalar(let scalar):
            scalar.isQuoted ? scalar.text.debugDescription : scalar.text
        case .sequence(let items):
            "[" + items.map(\.compact).joined(separator: ", ") + "]"
        case .mapping(let pairs):
            "{"
                + pairs.map { "\($0.key.value.debugDescription): \($0.value.compact)" }
                .joined(separator: ", ") + "}"
        }
    }
}
