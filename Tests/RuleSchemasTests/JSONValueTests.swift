import RuleSchemas
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
            value.text == """
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
            ("\u{1}", #""\u0001""#), ("é–/\u{7F}😀", "\"é–/\u{7F}😀\""),
        ])
    func escapes(text: String, written: String) {
        #expect(JSONValue.string(text).text == written + "\n")
    }
}
