import Foundation
import Testing
import WebUI

@Suite("Hostile words")
struct HostileFieldTests {
    private static let words = [
        "<script>\(HostileRequest.marker)</script>", "\"><b onclick='\(HostileRequest.marker)'>",
        "</textarea></title><style>\(HostileRequest.marker)", "{{label}}{{&label}}{{#t}}{{>page}}",
        "\u{202E}\u{0000}\u{FEFF}", String(repeating: "<", count: 5_000),
    ]

    @Test("stay words in every field and every answer", arguments: words)
    func everyField(word: String) async throws {
        let browser = Browser(try Site.ofDefaultPack())
        let page = try await browser.get("/").text
        let names = Set(page.matches(of: /name="([^"]+)"/).map { String($0.1) })
        try #require(names.contains("label") && names.count > 20)
        let fields = names.subtracting(["lang", "edition"]).sorted().map { ($0, word) }
        let actions = Set(page.matches(of: /formaction="([^"#]+)/).map { String($0.1) })
        for path in actions.union(["/", "/draft", "/why"]).subtracting(["/open"]).sorted() {
            let answer = try await browser.post(path, fields)
            #expect(answer.status < 500, "\(path)")
            guard answer.headers["content-type"]?.hasPrefix("text/html") == true else { continue }
            #expect(!answer.text.contains("<script>\(HostileRequest.marker)"), "\(path)")
            #expect(!answer.text.contains("<b onclick"), "\(path)")
            #expect(!answer.text.contains("<style>\(HostileRequest.marker)"), "\(path)")
            #expect(answer.headers["location"] == nil)
        }
    }
}
