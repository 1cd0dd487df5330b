import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing
import WebUI
import YAMLTree

@Suite("The clinician's page")
struct ClinicianPageTests {
    private let site: Site
    private let browser: Browser
    private let pack: RulePack
    private let today: CalendarDate

    init() throws {
        site = try Site.ofDefaultPack()
        browser = Browser(site)
        pack = site.shelf.now.served.pack
        today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    }

    @Test("shows a plan before anything is said")
    func empty() async throws {
        let page = try await browser.get("/")
        #expect(page.status == 200)
        for decision in pack.decisions.values {
            #expect(page.text.contains("id=\"card-\(decision.id.value)\""))
        }
        for question in pack.questions.values {
            #expect(page.text.contains("id=\"q-\(question.id.value)\""))
        }
    }

    @Test("gives the bytes of the plan that the saved answers give", arguments: try Sample.all())
    func sameBytes(sample: Sample) async throws {
        let answers = try sample.answers(to: pack, today: today)
        let fields = FormFields(answers, by: pack, today: today).pairs
        let saved = try await browser.post("/answers", fields)
        var log = DiagnosticLog()
        let tree = YAMLNode.parse(
            SourceFile(path: "answers.yaml", text: saved.text), reportingTo: &log)
        let read = try #require(
            tree.flatMap { Answers($0, to: pack, today: today, reportingTo: &log) })
        let plan = Plan(read, by: pack, today: today)
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        let template = try #require(templates.template(for: .clinician, reportingTo: &log))
        for (path, format) in [
            ("markdown", PlanFormat.markdown), ("text", .text), ("html", .html), ("json", .json),
            ("print", .html),
        ] {
            let page = try await browser.post("/plan/\(path)", fields)
            #expect(page.status == 200)
            #expect(page.text == (try plan.text(format, for: .clinician, by: template)))
        }
    }

    /// Some decisions of the samples are settled on something else than they come to today.
    @Test("calls settled what stays as it is, as the plan does", arguments: try Sample.all())
    func settled(sample: Sample) async throws {
        let answers = try sample.answers(to: pack, today: today)
        let fields = FormFields(answers, by: pack, today: today).pairs
        let draft = try await browser.post("/draft", fields).text
        let cards = draft.split(separator: "<article ").dropFirst()
        let decisions = Plan(answers, by: pack, today: today).decisions
        #expect(cards.count == decisions.count)
        for decision in decisions where decision.verdict == nil {
            let card = try #require(cards.first { $0.contains("id=\"card-\(decision.id)\"") })
            #expect(card.contains(">settled</span>") == decision.isFirm, "\(decision.id)")
            #expect(card.contains(">open</span>") == !decision.isFirm, "\(decision.id)")
        }
    }

    @Test("names no file after anyone")
    func fileNames() async throws {
        let fields = [("label", "Marta-7"), ("a.own_words", "Marta")]
        for path in ["/answers", "/plan/markdown", "/plan/text", "/plan/html", "/plan/json"] {
            let file = try await browser.post(path, fields)
            let name = try #require(file.headers["content-disposition"])
            #expect(name.hasPrefix("attachment; filename=\""))
            #expect(!name.contains("Marta"))
        }
    }

    @Test("updates the draft alone, and says which questions are put and what could not be read")
    func draft() async throws {
        let draft = try await browser.post(
            "/draft", [("a.time_away", "five"), ("u.time_away", "weeks"), ("a.safe_today", "no")])
        #expect(draft.status == 200)
        #expect(draft.text.hasPrefix("<section id=\"draft\""))
        #expect(draft.text.contains("data-for=\"time_away\""))
        #expect(draft.text.contains("Clinician to screen today"))
    }

    @Test("keeps what was typed and what could not be read on a whole page")
    func wholePage() async throws {
        let page = try await browser.post(
            "/", [("a.own_words", "A <b>word</b> & more"), ("a.weeks_done", "99")])
        #expect(page.text.contains("A &lt;b&gt;word&lt;/b&gt; &amp; more"))
        #expect(page.text.contains("value=\"99\""))
        #expect(page.text.contains("&#39;weeks_done&#39;"))
    }

    @Test("clears one question and leaves the others")
    func clear() async throws {
        let page = try await browser.post(
            "/", [("a.weeks_done", "7"), ("a.own_words", "Words"), ("clear", "weeks_done")])
        #expect(!page.text.contains("value=\"7\""))
        #expect(page.text.contains("Words"))
    }

    @Test("gives their copy only when the decisions as they stand were looked through")
    func copy() async throws {
        let early = try await browser.post("/copy/text", [])
        #expect(early.status == 409)
        let draft = try await browser.post("/draft", [])
        let mark = try #require(draft.text.firstMatch(of: /name="looked" value="([0-9a-f]+)"/)).1
        let looked = [("looked", String(mark))]
        #expect(try await browser.post("/copy/text", looked).status == 200)
        let other = looked + [("a.safe_today", "no")]
        #expect(try await browser.post("/copy/text", other).status == 409)
    }

    @Test("tells why, why not, and what would change it, in place")
    func why() async throws {
        let fields = [
            ("a.time_away", "5"), ("u.time_away", "weeks"), ("a.feeling_reasons", "flooded"),
            ("why", "pace"),
        ]
        let reasons = try await browser.post("/why", fields)
        #expect(reasons.status == 200)
        #expect(reasons.text.contains("pace-too-much-and-a-month-away"))
        #expect(reasons.text.contains("5 weeks"))
        #expect(reasons.text.contains("is more than 30 days"))
        #expect(
            reasons.text.contains(
                "names “Sessions stirred up more than I was ready for” or “Showing up felt like too much”"
            ))
        #expect(reasons.text.contains("be “With the full week of sessions”"))
        let page = try await browser.post("/", fields)
        #expect(page.text.contains("pace-too-much-and-a-month-away"))
        #expect(try await browser.post("/why", [("why", "no-such-decision")]).status == 404)
    }

    @Test("lets the clinician decide, beside what the rules came to")
    func decide() async throws {
        let fields = [
            ("d.pace", "choose"), ("c.pace", "full_schedule"), ("w.pace", "They asked for it."),
            ("d.group", "decline"),
        ]
        let draft = try await browser.post("/draft", fields)
        #expect(draft.text.contains("They asked for it."))
        #expect(draft.text.contains("your choice"))
        let saved = try await browser.post("/answers", fields)
        #expect(
            saved.text == """
                answers: {}
                decided:
                  pace:
                    options: [full_schedule]
                    because: "They asked for it."
                  group:
                    options: []

                """)
    }

    @Test("does not take a half-made choice for a decision")
    func halfMade() async throws {
        let saved = try await browser.post("/answers", [("d.pace", "choose")])
        #expect(saved.text == "answers: {}\n")
    }

    @Test("adds, changes and strikes steps")
    func steps() async throws {
        let fields = [
            ("t.0.was", "Offer the program's usual safety screen"), ("t.0.was_by", "check-in"),
            ("t.0.was_who", "clinician"), ("t.0.do", "Offer the screen by phone"),
            ("t.0.who", "clinician"), ("t.0.by", "today"),
            ("t.new.do", "Ask about the bus pass"), ("t.new.who", "staff"),
            ("t.new.by", "week 2"),
        ]
        let typing = try await browser.post("/answers", fields)
        #expect(!typing.text.contains("bus pass"))
        let saved = try await browser.post("/answers", fields + [("add", "yes")])
        #expect(saved.text.contains("bus pass"))
        #expect(saved.text.contains("Offer the screen by phone"))
        let draft = try await browser.post("/draft", fields + [("add", "yes")])
        #expect(draft.text.contains("added by you"))
        #expect(draft.text.contains("changed by you"))
    }

    @Test("drops a decision, an option and a step that no page of ours sends")
    func foreign() async throws {
        let saved = try await browser.post(
            "/answers",
            [
                ("d.pace", "choose"), ("c.pace", "no_such_option"), ("d.nothing", "decline"),
                ("o.nothing", "x"), ("t.0.do", "x"), ("t.0.added", "yes"), ("t.0.by", "never"),
                ("a.weeks_done", "4"),
            ])
        #expect(saved.text == "answers:\n  weeks_done: 4\n")
    }
}

extension FormFields {
    /// As a browser posts them.
    var pairs: [(String, String)] {
        values.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }
}
