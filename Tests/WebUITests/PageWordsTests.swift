import Foundation
import TestSupport
import Testing
import WebUI

@Suite("The page's words")
struct PageWordsTests {
    private static let folder = Repository.folder.appending(path: "Sources/WebUI")

    private static func words(_ language: String) throws -> [String: String] {
        let file = folder.appending(path: "Languages/\(language).yaml")
        return PageLanguages.words(Array(try Data(contentsOf: file)))
    }

    private static func text(of folder: String) throws -> String {
        let folder = Self.folder.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            .joined(separator: "\n")
    }

    @Test("are the same in every language, with the same places to fill")
    func languages() throws {
        let english = try Self.words("en")
        let spanish = try Self.words("es")
        #expect(Set(english.keys) == Set(spanish.keys))
        for (key, text) in english {
            let places = text.matches(of: /\{\w+\}/).map { String($0.0) }.sorted()
            let other = (spanish[key] ?? "").matches(of: /\{\w+\}/).map { String($0.0) }.sorted()
            #expect(places == other, "\(key)")
        }
    }

    @Test("are there for every name that a template has")
    func names() throws {
        let english = try Self.words("en")
        for match in try Self.text(of: "Templates").matches(of: /\{\{t\.(\w+)\}\}/) {
            #expect(english[String(match.1)] != nil, "\(match.1)")
        }
    }

    @Test("are all used")
    func used() throws {
        let sources = try Self.text(of: ".")
        for key in try Self.words("en").keys {
            let stem = key.split(separator: "_").first.map(String.init) ?? key
            let isUsed =
                sources.contains("t.\(key)}") || sources.contains("\"\(key)\"")
                || sources.contains("\"\(stem)_\\(")
            #expect(isUsed, "\(key)")
        }
    }

    @Test(
        "are chosen as the browser asks",
        arguments: [
            ("", "en"), ("es", "es"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("fr, es;q=0.3", "es"),
            ("en;q=0.4, es;q=0.5", "es"), ("es;q=0", "en"), ("de", "en"), ("*", "en"),
            (";;;,,=", "en"), ("EN", "en"),
        ])
    func chosen(header: String, language: String) {
        #expect(PageLanguages().texts(accepting: header).language == language)
    }
}
