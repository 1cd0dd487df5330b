import JSONValues
import Testing

@Suite("A JSON value")
struct JSONValueTests {
    @Test("keeps the order of its keys, and has texts and numbers on one line")
    func order() {
        let value: JSONValue = [
            "zebra": ["b": 1, "a": true], "list": [1, "x"], "apple": ["deep": [["one": "1"]]],
            "none": [:],
        ]
        #expect(
            value.document == """
                {
                  "zebra": { "b": 1, "a": true },
                  "list": [1, "x"],
                  "apple": {
                    "deep": [
                      { "one": "1" }
                    ]
                  },
                  "none": {}
                }

                """)
    }

    @Test(
        "escapes what JSON wants escaped, and nothing else",
        arguments: [
            ("say \"so\"", #""say \"so\"""#), ("a\\b", #""a\\b""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
            ("\u{1}", #""\u0001""#), ("\u{7F}", #""\u007f""#), ("é–/😀", "\"é–/😀\""),
        ])
    func escapes(text: String, written: String) {
        #expect(JSONValue.string(text).document == written + "\n")
        #expect(JSONValue.string(text).line == written)
    }

    @Test("is on one line in a message, and reads as it was written")
    func line() throws {
        let value: JSONValue = ["b": [1, true, .null, .double(0.5)], "a": ["c": "d\u{1F600}"]]
        #expect(value.line == #"{"b":[1,true,null,0.5],"a":{"c":"d😀"}}"#)
        #expect(try JSONParser.parse(Array(value.line.utf8)) == value)
        #expect(try JSONParser.parse(Array(value.document.utf8)) == value)
    }

    @Test(
        "is not read from what is no JSON",
        arguments: [
            "", "{", "[1,]", "{\"a\":}", "{a:1}", "01x", "\"a\n\"", "\"\\x\"", "nul", "1 2",
            String(repeating: "[", count: 100_000),
        ])
    func faults(text: String) {
        #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(Array(text.utf8)) }
    }
}
