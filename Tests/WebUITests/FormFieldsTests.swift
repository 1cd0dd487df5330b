import Testing
import WebUI

@Suite("The fields of a form")
struct FormFieldsTests {
    @Test(
        "are read as a browser writes them",
        arguments: [
            ("", [:]),
            ("a=1", ["a": ["1"]]),
            ("a=1&a=2&b=", ["a": ["1", "2"], "b": [""]]),
            ("a.b=one+two%20three", ["a.b": ["one two three"]]),
            ("a=%E2%98%90%0D%0A&&b=%3D%26", ["a": ["☐\n"], "b": ["=&"]]),
            ("flag", ["flag": [""]]),
        ])
    func read(text: String, values: [String: [String]]) throws {
        #expect(try #require(FormFields(urlEncoded: text.utf8)).values == values)
    }

    @Test(
        "are refused whole where no form writes them so",
        arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "%C3=1", "a=%C3%28", "a=\u{E9}%80"])
    func refused(text: String) {
        #expect(FormFields(urlEncoded: text.utf8) == nil)
    }

    @Test("are refused where there are more than any page has")
    func many() {
        let most = String(repeating: "a=1&", count: FormFields.mostFields)
        #expect(FormFields(urlEncoded: most.utf8) != nil)
        #expect(FormFields(urlEncoded: (most + "a=1").utf8) == nil)
    }

    @Test("give a text without the spaces around it, or nothing")
    func text() throws {
        let fields = try #require(FormFields(urlEncoded: "a=+x+y++&b=+%09&c=1&c=2".utf8))
        #expect(fields.text("a") == "x y")
        #expect(fields.text("b") == nil)
        #expect(fields.text("c") == "2")
        #expect(fields.text("d") == nil)
    }
}
