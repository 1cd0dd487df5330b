import CivilTime
import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import WebUI
import YAMLTree

@Suite("The lead's page")
struct LeadPageTests {
    @Test("has every decision and every rule with its line")
    func complete() async throws {
        let site = try Site.ofDefaultPack()
        let page = try await Browser(site).get("/rules")
        #expect(page.status == 200)
        let pack = site.shelf.now.served.pack
        for decision in pack.decisions.values {
            #expect(page.text.contains("id=\"d-\(decision.id.value)\""))
            #expect(page.text.contains("href=\"#d-\(decision.id.value)\""))
            for rule in decision.rules {
                #expect(page.text.contains("id=\"r-\(decision.id.value)-\(rule.id.value)\""))
                #expect(page.text.contains(">\(rule.id.range.nameAndLine)</td>"))
            }
        }
        #expect(!page.text.contains("style=\""))
    }

    @Test("says what is proved once it is, and until then that it is being proved")
    func proofs() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        let before = try await small.browser.get("/rules").text
        #expect(before.contains("Being proved"))
        #expect(try await small.browser.get("/state").text.contains("\"proved\": false"))
        try await small.prove()
        let after = try await small.browser.get("/rules").text
        #expect(!after.contains("Being proved"))
        #expect(after.contains("2 of 2 came out as expected"))
        #expect(after.contains("no case sees it decide"))
        // Three of nine ways to answer two questions.
        #expect(after.contains("33.3%"))
        #expect(try await small.browser.get("/state").text.contains("\"proved\": true"))
    }

    @Test("lights up the rules that apply to a case, and marks those that decide")
    func tried() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        let page = try await small.browser.post(
            "/rules/try", [("a.ready", "no"), ("a.wish", "some")])
        #expect(page.status == 200)
        #expect(page.text.contains("<tr id=\"r-pace-pace-not-ready\" class=\"decides\">"))
        #expect(page.text.contains("<tr id=\"r-pace-pace-some\" class=\"applies\">"))
        #expect(page.text.contains("<tr id=\"r-pace-pace-all\">"))
        #expect(page.text.contains("<option lang=\"en\" value=\"some\" selected>"))
        let rows = page.text.split(separator: "\n")
        let first = try #require(rows.first { $0.contains("r-pace-pace-not-ready") })
        #expect(first.contains("<td class=\"lit\">"))
        let call = try #require(rows.first { $0.contains("r-call-call-slow") })
        #expect(call.contains("class=\"decides\""))
    }

    @Test("reads a pasted file of answers, and fills in the form with it")
    func pasted() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        let file = "answers:\n  ready: yes\n  helpers: []\n"
        let page = try await small.browser.post(
            "/rules/try", [("answers_file", file), ("a.ready", "no")])
        #expect(page.text.contains("<option value=\"yes\" selected>"))
        #expect(page.text.contains("value=\"-\" checked"))
        // The second of its rows: somebody is ready.
        #expect(page.text.contains("<tr id=\"r-call-call-slow\"><th"))
        #expect(
            page.text.contains("<tr class=\"decides\"><th scope=\"row\">1 <code>call-slow</code>"))
        let wrong = try await small.browser.post("/rules/try", [("answers_file", "redy: yes")])
        #expect(wrong.status == 200)
        #expect(wrong.text.contains("did you mean"))
        #expect(wrong.text.contains(">redy: yes</textarea>"))
    }

    @Test("tells of an answer that cannot be read, and goes on without it")
    func unreadable() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        let page = try await small.browser.post(
            "/rules/try", [("a.wish", "<nothing>"), ("a.ready", "no")])
        #expect(page.status == 200)
        #expect(page.text.contains("&lt;nothing&gt;"))
        #expect(!page.text.contains("<nothing>"))
        #expect(page.text.contains("<tr id=\"r-pace-pace-not-ready\" class=\"decides\">"))
        #expect(
            try await small.browser.ask(
                "POST", "/rules/try", body: "a=%zz",
                headers: ["content-type": "application/x-www-form-urlencoded"]
            ).status == 400)
    }

    @Test("shows what is wrong with the files, and whose rules are used meanwhile")
    func trouble() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        var log = DiagnosticLog()
        let broken = SourceFile(path: "pace.yaml", text: SmallPack.pace + "oterwise: <b>\n")
        _ = RulePack(
            files: [SourceFile(path: "pack.yaml", text: SmallPack.pack), broken],
            reportingTo: &log)
        small.shelf.keep(because: log.sorted)
        let page = try await small.browser.get("/rules").text
        #expect(page.contains("pace.yaml:21:1"))
        #expect(page.contains("21 | oterwise: &lt;b&gt;\n   | ^~~~~~~~"))
        #expect(page.contains("1.2.3"))
        #expect(try await small.browser.get("/state").text.contains("\"trouble\": true"))
    }

    @Test("says what changed in words and numbers")
    func change() async throws {
        let small = try SmallPage()
        defer { small.pack.remove() }
        try small.pack.save(
            SmallPack.pace.replacing("wish: whole, ready: yes", with: "wish: whole"),
            as: "pace.yaml")
        let before = try #require(small.shelf.put(try small.pack.read().served))
        try await small.prove(after: before)
        let page = try await small.browser.get("/rules").text
        #expect(page.contains("2 of 2 decisions change, for up to "))
        #expect(page.contains("from “A slow pace” to “A full pace”: 11.1%"))
        #expect(page.contains("wish is whole"))
    }

    @Test("sends whoever reloads a case back to the rules")
    func reload() async throws {
        let page = try await Browser(try Site.ofDefaultPack()).get("/rules/try")
        #expect(page.status == 303)
        #expect(page.headers["location"] == "/rules")
    }

    @Test("has its words in every language")
    func words() throws {
        let folder = Repository.folder.appendingPathComponent("Sources/WebUI")
        let keys = try ["en", "es"].map { language in
            try Self.keys(folder.appendingPathComponent("Languages/\(language).yaml"))
        }
        #expect(keys[0] == keys[1])
        let templates = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("Templates"), includingPropertiesForKeys: nil
        ).filter { $0.lastPathComponent.hasPrefix("lead") }
        #expect(!templates.isEmpty)
        for template in templates {
            let text = try String(contentsOf: template, encoding: .utf8)
            for name in text.matches(of: /\{\{t\.(lead_\w+)\}\}/).map(\.1) {
                #expect(keys[0].contains(String(name)))
            }
        }
    }

    @Test("uses no word that the languages do not have")
    func usedWords() throws {
        let folder = Repository.folder.appendingPathComponent("Sources/WebUI")
        let keys = try Self.keys(folder.appendingPathComponent("Languages/en.yaml"))
        let lead = folder.appendingPathComponent("Lead")
        let names = try FileManager.default.subpathsOfDirectory(atPath: lead.path)
            .filter { $0.hasSuffix(".swift") }
        let used = try names.flatMap { name in
            try String(contentsOf: lead.appendingPathComponent(name), encoding: .utf8)
                .matches(of: /"(lead_[a-z_]+)"/).map { String($0.1) }
        }.filter { !$0.hasSuffix("_") }
        let templates = Set(used).subtracting(keys)
        #expect(
            templates.allSatisfy {
                FileManager.default.fileExists(
                    atPath: folder.appendingPathComponent("Templates/\($0).mustache").path)
            })
        #expect(used.count > 50)
    }

    private static func keys(_ file: URL) throws -> Set<String> {
        let text = try String(contentsOf: file, encoding: .utf8)
        return Set(text.matches(of: /(?m)^(lead_\w+):/).map { String($0.1) })
    }
}

/// The small pack behind a page.
private struct SmallPage {
    let pack: SmallPack
    let shelf: PackShelf
    let browser: Browser

    init() throws {
        pack = try SmallPack()
        let day = try #require(SmallPack.day)
        shelf = PackShelf(try pack.read().served)
        browser = Browser(Site(shelf) { day })
    }

    func prove(after before: ServedPack? = nil) async throws {
        let day = try #require(SmallPack.day)
        PackProver(for: shelf) { day }.prove(shelf.now.served, after: before)
        for _ in 0..<3_000 where shelf.now.report == nil {
            try await Task.sleep(for: .milliseconds(20))
        }
        _ = try #require(shelf.now.report)
    }
}
