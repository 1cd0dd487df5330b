import Plans
import RulePacks
import Testing

@Suite("A reviewed draft")
struct ReviewedDraftTests {
    private let reviewing: Reviewing

    init() throws {
        reviewing = try Reviewing(
            "wish: less",
            """
            decided:
              pace: { options: [whole], because: "They feel ready | *at last*\\nand say so" }
              after: { options: [] }
              extras: { options: [call] }
              times: { options: [day], because: There is but one. }
            overruled: { less-for-who-asks: They asked again. }
            steps:
              add: [{ do: Ask about the bus pass, client: We ask., who: staff, by: check-in }]
            """)
    }

    @Test("tells the clinician what holds, who decided, why, and what the rules come to")
    func clinician() throws {
        let text = try reviewing.text(for: .clinician)
        let pace =
            "Chosen by the clinician: “They feel ready \\| \\*at last\\* and say so”. The rules come to “Fewer sessions”. They asked for less."
        #expect(text.contains("| Pace | All sessions | \(pace) |"))
        let after = "Declined by the clinician. The rules come to “As usual”."
        #expect(text.contains("| After that | Declined | \(after) "))
        #expect(
            text.contains("| Times | Day | Accepted by the clinician: “There is but one.” There is")
        )
        #expect(
            text.contains(
                "**Extras:** A call. Chosen by the clinician. The rules come to nothing."))
        #expect(
            text.contains(
                "This choice parts from a promise of the program: Whoever asks for less begins with less. The clinician's reason: “They asked again.”"
            ))
        #expect(text.contains("Ask about the bus pass (staff) _Added by the clinician._"))
        #expect(text.contains("**Pace:** `pace-less`"))
    }

    @Test("fills in what was decided where it is to be signed")
    func signOff() throws {
        let text = try reviewing.text(for: .clinician)
        let lines = text.split(separator: "\n").drop { $0 != "## Sign-off" }
            .filter { $0.hasPrefix("|") }
            .map { $0.split(separator: "|").map { $0.trimming(" ") } }
        #expect(lines.contains(["Pace", "☐", "All sessions", ""]))
        #expect(lines.contains(["After that", "☐", "", "☑"]))
        #expect(lines.contains(["Times", "☑", "", ""]))
        #expect(lines.contains(["Extras", "☐", "A call", ""]))
    }

    @Test("asks for a reason where none was given")
    func reason() throws {
        let text = try Reviewing("wish: less", "decided: { pace: { options: [whole] } }")
            .text(for: .clinician)
        #expect(
            text.contains(
                "begins with less. A word on the reason helps whoever reads this next."))
    }

    @Test("shows the person what holds, and nothing of how it was decided")
    func client() throws {
        let text = try reviewing.text(for: .client)
        #expect(text.contains("All sessions."))
        #expect(text.contains("A call."))
        #expect(text.contains("We ask."))
        for word in [
            "clinician:", "Chosen", "Declined", "Accepted", "feel ready", "rules", "overruled",
            "asked again", "Gently", "As usual", "One a week",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("shows the front desk times alone")
    func frontDesk() throws {
        let text = try reviewing.text(for: .frontDesk)
        #expect(text.contains("Monday, November 23, 2026"))
        #expect(!text.contains("All sessions"))
        #expect(!text.contains("clinician:"))
    }

    @Test("is as it was where nothing was decided, in JSON too")
    func plain() throws {
        let plain = try Reviewing("wish: less", "{}")
        let json = try plain.json(for: .clinician)
        for key in ["byRules", "decided", "objections", "struck", "origin", "was"] {
            #expect(!json.contains("\"\(key)\""), "\(key)")
        }
        #expect(!(try plain.text(for: .clinician)).contains("by the clinician"))
    }

    @Test("is explained with what the clinician made of it")
    func explanation() throws {
        let all = Explanation.all(of: reviewing.answers, by: reviewing.pack)
        let text = TextWriter().write(Explanation.document(all))
        #expect(text.contains("Comes to lighter (Fewer sessions)."))
        #expect(text.contains("The clinician chose whole (All sessions), and that holds: “They"))
        #expect(text.contains("The clinician declined it, and nothing of it is in the plan."))
        #expect(text.contains("The clinician accepted this: “There is but one.”"))
        #expect(text.contains("pace is whole"))
    }

    @Test("has its smallest changes found while what was decided of others holds")
    func nearest() throws {
        let search = WaySearch(of: ["after", "pace"], in: reviewing.pack)
        let after = try #require(
            search.ways(to: "gentle", of: "after", from: reviewing.answers))
        guard case .never = after.result else {
            Issue.record("a decision that is held stands in the way")
            return
        }
        let pace = try #require(search.ways(to: "whole", of: "pace", from: reviewing.answers))
        guard case .ways(_, let distance, _) = pace.result else {
            Issue.record("of a decision's own rules there is a way")
            return
        }
        #expect(distance == 1)
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        let start = drop { $0 == character }
        return String(start.reversed().drop { $0 == character }.reversed())
    }
}
