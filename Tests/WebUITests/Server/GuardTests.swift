import Testing
import WebUI

@Suite("The page's guards")
struct GuardTests {
    @Test(
        "answer to the machine's own names",
        arguments: [
            ("127.0.0.1:8008", 200), ("localhost:8008", 200), ("[::1]:8008", 200),
            ("LocalHost", 200), ("127.0.0.1", 200), ("127.0.0.1:8009", 421), ("127.0.0.2", 421),
            ("localhost.", 421), ("example.org", 421), ("example.org:8008", 421), ("", 421),
        ])
    func hosts(host: String, status: Int) async throws {
        let browser = Browser(try Site.ofDefaultPack())
        #expect(try await browser.get("/", headers: ["host": host]).status == status)
    }

    @Test(
        "take forms from the page's own addresses",
        arguments: [
            ("http://127.0.0.1:8008", true), ("http://localhost:8008", true),
            ("http://[::1]:8008", true), ("http://localhost", false), ("null", false),
            ("https://localhost:8008", false), ("http://localhost:8009", false),
            ("http://localhost:8008.example.org", false), ("", false),
        ])
    func origins(origin: String, isOurs: Bool) async throws {
        let browser = Browser(try Site.ofDefaultPack())
        let answer = try await browser.post("/", [("a", "b")], headers: ["origin": origin])
        #expect((answer.status != 403) == isOurs)
    }

    @Test(
        "take a form without an origin unless the browser says that it comes from elsewhere",
        arguments: [
            (nil, true), ("none", true), ("same-origin", true), ("same-site", false),
            ("cross-site", false),
        ])
    func sites(site: String?, isOurs: Bool) async throws {
        let browser = Browser(try Site.ofDefaultPack())
        let headers = site.map { ["sec-fetch-site": $0] } ?? [:]
        let answer = try await browser.post("/", [("a", "b")], headers: headers)
        #expect((answer.status != 403) == isOurs)
    }

    @Test("follow links from elsewhere, and give nothing to pages from elsewhere")
    func reading() async throws {
        let browser = Browser(try Site.ofDefaultPack())
        var headers = ["sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"]
        #expect(try await browser.get("/", headers: headers).status == 200)
        headers["sec-fetch-mode"] = "no-cors"
        #expect(try await browser.get("/clinician.js", headers: headers).status == 403)
    }

    @Test("know a proxy's names in place of the machine's own behind a socket")
    func proxy() async throws {
        let hosts = AllowedHosts(port: nil, names: ["plans.clinic.example"])
        let browser = Browser(try Site.ofDefaultPack(), for: hosts)
        let named = ["host": "plans.clinic.example"]
        #expect(try await browser.get("/", headers: named).status == 200)
        #expect(try await browser.get("/", headers: ["host": "localhost"]).status == 421)
        let form = named.merging(["origin": "https://plans.clinic.example"]) { $1 }
        #expect(try await browser.post("/", [("a", "b")], headers: form).status != 403)
        let other = named.merging(["origin": "https://clinic.example"]) { $1 }
        #expect(try await browser.post("/", [("a", "b")], headers: other).status == 403)
    }

    @Test("say the same safe headers with every answer", arguments: ["/", "/nothing", "/rules"])
    func headers(path: String) async throws {
        let answer = try await Browser(try Site.ofDefaultPack()).get(path)
        #expect(answer.headers["cache-control"] == "no-store")
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "same-origin")
        #expect(answer.headers["cross-origin-opener-policy"] == "same-origin")
        #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
        #expect(answer.headers["permissions-policy"]?.contains("camera=()") == true)
        #expect(answer.headers["set-cookie"] == nil)
        let policy = try #require(answer.headers["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe"))
    }

    @Test("say what is missing in the reader's language, and repeat nothing")
    func missing() async throws {
        let browser = Browser(try Site.ofDefaultPack())
        let answer = try await browser.get(
            "/typed-by-someone", headers: ["accept-language": "es"])
        #expect(answer.status == 404)
        #expect(answer.text.contains("Aquí no hay nada"))
        #expect(!answer.text.contains("typed-by-someone"))
    }

    @Test("refuse a form larger than the limit")
    func largeForm() async throws {
        var limits = ServerLimits()
        limits.body = 1_000
        let browser = Browser(try Site.ofDefaultPack(), within: limits)
        let answer = try await browser.post("/", [("a", String(repeating: "b", count: 2_000))])
        #expect(answer.status == 413)
    }
}
