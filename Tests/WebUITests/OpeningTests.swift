import CivilTime
import Foundation
import TestSupport
import Testing
import WebUI

@Suite("A saved file")
struct OpeningTests {
    private let browser: Browser

    init() throws { browser = Browser(try Site.ofDefaultPack()) }

    @Test("is opened into the same answers", arguments: try Sample.all())
    func opened(sample: Sample) async throws {
        let page = try await open(try Data(contentsOf: sample.answersFile()))
        #expect(page.status == 200)
        #expect(!page.text.contains("role=\"alert\""))
    }

    @Test("keeps what was decided, and a second save has the same bytes")
    func twice() async throws {
        let first = try await browser.post(
            "/answers",
            [
                ("label", "B-7"), ("a.own_words", "One\nTwo: \"three\" {{four}}"),
                ("a.busy", "Mon 08:10-09:20"), ("d.pace", "choose"),
                ("c.pace", "full_schedule"), ("d.group", "decline"),
            ])
        let page = try await open(Data(first.text.utf8))
        let again = try await browser.post("/answers", page.fields)
        #expect(again.text == first.text)
    }

    @Test(
        "that cannot be read is said, and what is on the page stays",
        arguments: ["time_away: five", "{", "\u{0}", "a: [", "unheard_of: yes", "decided: {x: 1}"])
    func unread(text: String) async throws {
        let page = try await open(Data(text.utf8), besides: [("a.own_words", "Still here")])
        #expect(page.status == 422)
        #expect(page.text.contains("role=\"alert\""))
        #expect(page.text.contains("Still here"))
    }

    @Test("is none, and nothing happens")
    func none() async throws {
        let page = try await open(Data(), besides: [("a.own_words", "Still here")])
        #expect(page.status == 200)
        #expect(page.text.contains("Still here"))
    }

    @Test(
        "is refused in a body that is no form",
        arguments: ["", "--x", "--b\r\n", "--b\r\n\r\n", "--b\r\nname\r\n--b--", "--b--x\r\n--b"])
    func malformed(body: String) async throws {
        let answer = try await browser.ask(
            "POST", "/open", body: body,
            headers: ["content-type": "multipart/form-data; boundary=b"])
        #expect(answer.status == 400 || answer.text.contains("plan-form"))
    }

    private func open(
        _ file: Data, besides fields: [(String, String)] = []
    ) async throws -> Browser.Answer {
        var body = ""
        for (name, value) in fields {
            body += "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        body += "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.yaml\"\r\n"
        body += "Content-Type: application/yaml\r\n\r\n"
        body += String(decoding: file, as: UTF8.self) + "\r\n--b--\r\n"
        return try await browser.ask(
            "POST", "/open", body: body,
            headers: ["content-type": "multipart/form-data; boundary=b"])
    }
}

extension Browser.Answer {
    /// What a browser would post from this page: fields of text, boxes that are checked.
    var fields: [(String, String)] {
        let inputs = text.matches(
            of: /<input type="(\w+)"[^>]*? name="([^"]*)" value="([^"]*)"([^>]*)>/
        ).compactMap { match -> (String, String)? in
            let isBox = match.1 == "checkbox" || match.1 == "radio"
            if match.4.contains("disabled") || (isBox && !match.4.contains("checked")) {
                return nil
            }
            return (String(match.2), String(match.3).unescaped)
        }
        let areas = text.matches(of: /<textarea name="([^"]*)"[^>]*>\n([^<]*)<\/textarea>/).map {
            (String($0.1), String($0.2).unescaped)
        }
        return inputs + areas
    }
}

extension String {
    fileprivate var unescaped: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
