import Diagnostics
import Editing
import Testing

@Suite("Completion")
struct CompletionTests {
    private func labels(_ marked: String) throws -> [String] {
        try completions(marked).map(\.label)
    }

    private func completions(_ marked: String) throws -> [Completion] {
        let text = TextWithCursor(marked)
        let pack = try EditedPack(adding: [])
        return Completion.all(in: text.file, at: text.position, naming: pack.index.catalog)
    }

    private static let head = "decision: pace\ntitle: Pace\nhit_policy: first\n"

    @Test("offers a rule's keys that it has not got")
    func ruleKeys() throws {
        let found = try labels(
            Self.head
                + "rules:\n  - id: pace-one\n    when: { ready: no }\n    ‸\n    because: So.\n")
        #expect(found == ["when_any", "unless", "then", "source", "note"])
    }

    @Test("offers a rule's keys behind its dash")
    func dash() throws {
        let found = try labels(Self.head + "rules:\n  - id: pace-one\n    then: slow_start\n  - ‸")
        #expect(found.contains("id"))
        #expect(found.contains("then"))
    }

    @Test("knows lists that begin at their key's column")
    func flushLists() throws {
        let found = try labels(Self.head + "rules:\n- id: pace-one\n  ‸")
        #expect(found.contains("then"))
        #expect(!found.contains("id"))
    }

    @Test("offers what a condition can look at, besides what it does")
    func subjects() throws {
        let found = try labels(Self.head + "rules:\n  - id: pace-one\n    when: { ready: no, ‸")
        #expect(found.contains("setting"))
        #expect(found.contains("morning_sessions_free"))
        #expect(found.contains("track"))
        #expect(!found.contains("ready"))
        #expect(!found.contains("pace"))
    }

    @Test(
        "offers a question's choices",
        arguments: [
            "    when: { setting: ‸ }\n", "    when: { setting: h‸ }\n",
            "    when:\n      setting: ‸\n", "    when: { setting: [home, ‸] }\n",
            "    when: { setting: { not: ‸ } }\n", "    when_any: [{ ready: no }, { setting: ‸",
            "    unless:\n      - ready: no\n        setting: cl‸\n",
            "    when: {\n      ready: no,\n      setting: ‸\n",
            "    when:\n      setting:\n        - home\n        - ‸\n",
        ])
    func choices(lines: String) throws {
        let found = try labels(Self.head + "rules:\n  - id: pace-one\n" + lines)
        #expect(found.starts(with: ["home", "clinic", "either"]), "\(found)")
        #expect(found.contains("unanswered"))
    }

    @Test("offers the groups where a question's choices are those")
    func groups() throws {
        let found = try labels(Self.head + "rules:\n  - when: { group_before: ‸")
        #expect(found.prefix(2) == ["group_a", "group_b"])
    }

    @Test("offers comparisons and bands, and units after a number")
    func measures() throws {
        let rule = Self.head + "rules:\n  - when: { time_away: "
        let first = try labels(rule + "‸ }")
        #expect(first.prefix(4) == ["short", "long", "under", "at most"])
        #expect(try labels(rule + "more than 30 ‸ }") == ["days", "weeks", "months", "years"])
        #expect(try labels(Self.head + "rules:\n  - when: { sessions_missed: at most 3 ‸").isEmpty)
    }

    @Test("offers the options of the decision behind 'then'")
    func options() throws {
        let found = try completions(Self.head + "rules:\n  - id: pace-one\n    then: sl‸\n")
        #expect(found.map(\.label) == ["slow_start", "full_start"])
        #expect(found.first?.detail == "A slow start")
        #expect(found.first?.help == "Fewer sessions to begin with.")
        #expect(found.first?.range.text == "sl")
    }

    @Test("offers words that the language fixes, sources and tracks")
    func words() throws {
        #expect(try labels("decision: pace\nhit_policy: ‸") == ["unique", "first", "collect"])
        #expect(try labels("questions:\n  a:\n    type: ‸\n").contains("yes_no"))
        #expect(try labels(Self.head + "rules:\n  - source: ‸") == ["a-source"])
        #expect(try labels("options:\n  a: { track: ‸ }") == ["morning", "evening"])
        #expect(try labels("promises:\n  - always: { ‸") == ["pace", "supports", "track"])
        #expect(try labels("cases:\n  - answers: { setting: ‸").prefix(2) == ["home", "clinic"])
        #expect(
            try labels("cases:\n  - expect:\n      ‸") == ["pace", "supports", "track", "rules"])
    }

    @Test("offers to leave a question open only where that is the whole answer")
    func declining() throws {
        let word = "prefer_not_to_say"
        let answers = "cases:\n  - answers:\n      setting: "
        #expect(try labels(answers + "‸").last == word)
        #expect(try labels("cases:\n  - answers: { setting: ‸ }").last == word)
        for list in ["[‸", "[home, ‸ ]", "\n        - ‸"] {
            let found = try labels(answers + list)
            #expect(found.contains("home"))
            #expect(!found.contains(word))
        }
    }

    @Test("sees keys before a blank or a tab, and where all lines are indented")
    func keys() throws {
        #expect(try labels("decision: pace\nhit_policy :\t‸") == ["unique", "first", "collect"])
        let indented = Self.head.split(separator: "\n").map { "  \($0)\n" }.joined()
        let found = try labels("---\n" + indented + "  rules:\n    - id: pace-one\n      then: ‸")
        #expect(found == ["slow_start", "full_start"])
    }

    @Test("explains a question with what it asks")
    func help() throws {
        let found = try completions(Self.head + "rules:\n  - when:\n      ‸\n")
        let question = try #require(found.first { $0.label == "setting" })
        #expect(question.help == "Where would you like to meet?")
        #expect(question.text == "setting: ")
    }

    @Test("leaves comments, quotes and free words alone")
    func texts() throws {
        #expect(try labels(Self.head + "# pa‸").isEmpty)
        #expect(try labels(Self.head + "rules:\n  - because: Th‸").isEmpty)
        #expect(try labels(Self.head + "rules:\n  - when: { setting: \"ho‸").isEmpty)
    }
}
