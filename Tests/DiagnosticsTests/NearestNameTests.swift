import Diagnostics
import Testing

@Suite("Nearest names")
struct NearestNameTests {
    private static let keys = ["when", "then", "unless", "title", "hit_policy", "because"]

    @Test(
        "are found within one, two or three letters",
        arguments: [
            ("whne", "when"), ("wen", "when"), ("whenn", "when"), ("When", "when"),
            ("unles", "unless"), ("hit-polcy", "hit_policy"), ("hit policy", "hit_policy"),
            ("becuase", "because"), ("HIT_POLICY", "hit_policy"),
        ])
    func near(written: String, meant: String) {
        #expect(nearestName(to: written, among: Self.keys) == meant)
    }

    @Test(
        "are not found far away, nor for a name that is no word",
        arguments: ["wan", "question", "", "x", "tit", String(repeating: "when", count: 1_000)])
    func far(written: String) {
        #expect(nearestName(to: written, among: Self.keys) == nil)
    }

    @Test(
        "are not those in which a word is another word",
        arguments: [
            ("evening_track", "morning_track"), ("evening_a", "morning_a"), ("group_b", "group_a"),
            ("week_1", "week_2"), ("medication_gap", "medication_talk"),
            ("therapist_fit", "therapist_wish"), ("phase_12", "phase_13"), ("at_ab", "at_ac"),
        ])
    func otherWords(written: String, known: String) {
        #expect(nearestName(to: written, among: [known]) == nil)
        #expect(!isSlip(written, of: known))
    }

    @Test(
        "are surely meant where one letter of a longer word is another, or missing, or in another place",
        arguments: [
            ("floded", "flooded"), ("hoem", "home"), ("made_it_hrad", "made_it_hard"),
            ("Flooded", "flooded"),
            ("timeaway", "time_away"), ("hit-policy", "hit_policy"), ("sessionss", "sessions"),
            ("time_awy", "time_away"), ("three_week_rmp", "three_week_ramp"),
        ])
    func slips(written: String, meant: String) {
        #expect(isSlip(written, of: meant))
        #expect(nearestName(to: written, among: [meant]) == meant)
    }

    @Test(
        "may be meant, but not surely, where more or less would be another word",
        arguments: [
            ("one", "none"), ("week_one", "week_none"), ("wen", "when"), ("tme_awy", "time_away"),
            ("mde_it_hrd", "made_it_hard"),
            ("hit_polcyi", "hit_policy"), ("group", "group_a"), ("day", "may"),
        ])
    func unsure(written: String, near: String) {
        #expect(nearestName(to: written, among: [near]) == near)
        #expect(!isSlip(written, of: near))
    }

    @Test("are none when two are equally near")
    func tie() {
        #expect(nearestName(to: "day", among: ["may", "pay"]) == nil)
        #expect(nearestName(to: "day", among: ["may", "pay", "days", "Day"]) == "Day")
        #expect(nearestName(to: "day", among: ["may", "may"]) == "may")
    }

    @Test("make a question and a change of the name alone")
    func suggestion() throws {
        let file = SourceFile(path: "x.yaml", text: "\"whne\": 1\nwhne: 2\n\"wh\\u006ee\": 3\n")
        func written(_ line: Int, _ end: Int) -> Located<String> {
            Located(
                "whne",
                at: SourceRange(
                    file: file, start: SourcePosition(line: line, column: 1),
                    end: SourcePosition(line: line, column: end)))
        }
        let quoted = Diagnostic.suggestion(for: written(1, 7), among: Self.keys)
        #expect(quoted.text == "; did you mean 'when'?")
        let fix = try #require(quoted.fixIts.first)
        #expect((fix.range.start.column, fix.range.end.column) == (2, 6))
        #expect(fix.replacement == "when")
        let plain = Diagnostic.suggestion(for: written(2, 5), among: Self.keys)
        #expect(plain.fixIts.map(\.range) == [written(2, 5).range])
        let escaped = Diagnostic.suggestion(for: written(3, 12), among: Self.keys)
        #expect(escaped.text == "; did you mean 'when'?")
        #expect(escaped.fixIts.isEmpty)
        let far = Diagnostic.suggestion(
            for: Located("zzz", at: written(2, 5).range), among: Self.keys)
        #expect(far.text == "")
        #expect(far.fixIts.isEmpty)
    }
}
