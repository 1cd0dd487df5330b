import Diagnostics
import Foundation
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("The fix for a gap")
struct GapFixTests {
    @Test("closes it, however the rules are written", arguments: forms.keys)
    func everyForm(form: String) throws {
        let rules = try #require(Self.forms[form])
        for lineEnd in ["\n", "\r\n", "\r"] {
            for ending in ["", "\n", "\npart: plan\n", "  # to be gone over\n\n# the end"] {
                let text = (Self.head + rules + ending).replacing("\n", with: lineEnd)
                let broken = try ProvedPack(adding: text)
                let fixIts = broken.log.sorted.filter { $0.id == .gap }.flatMap(\.fixIts)
                try #require(!fixIts.isEmpty)
                let mended = Self.applying(fixIts, to: text)
                let left = try ProvedPack(adding: mended).log.diagnostics
                #expect(left.filter { $0.severity == .error } == [], "\(mended)")
                let breaks = mended.matches(of: /\r\n|\n|\r/).map { String($0.output) }
                #expect(Set(breaks).subtracting([lineEnd]) == [], "\(mended)")
            }
        }
    }

    @Test("stays within the text")
    func range() throws {
        let broken = try ProvedPack(adding: Self.head + (Self.forms["usual"] ?? ""))
        let fixIts = broken.log.sorted.filter { $0.id == .gap }.flatMap(\.fixIts)
        #expect(!fixIts.isEmpty)
        for fixIt in fixIts {
            #expect(fixIt.range.start.line <= fixIt.range.file.lineCount)
        }
    }

    @Test("is shown as it is to be written, also in brackets and with CRLF")
    func shown() throws {
        for form in ["usual", "brackets"] {
            let text = (Self.head + (Self.forms[form] ?? "")).replacing("\n", with: "\r\n")
            let broken = try ProvedPack(adding: text)
            let shown = TextFormatter(colour: false).format(broken.log.sorted)
            #expect(shown.contains("id: pace-gap-1"))
            #expect(shown.contains("because: To be written"))
            #expect(!shown.contains("␍"))
        }
    }

    /// Each change at its place; those at one place in their order.
    private static func applying(_ fixIts: [Diagnostic.FixIt], to text: String) -> String {
        var bytes = Array(text.utf8)
        for fixIt in fixIts.reversed() {
            let place = fixIt.range.file.utf8Offset(of: fixIt.range.start)
            bytes.insert(contentsOf: fixIt.replacement.utf8, at: place)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let head = """
        decision: pace
        title: Pace
        hit_policy: first
        options:
          full_week: { name: The full week, plan: All sessions. }
          small_week: { name: A small week, plan: One session. }

        """

    private static let when = "{ start_wish: smaller_first, ready: [no, unanswered] }"

    /// `rules:` without its last line end.
    private static let forms: OrderedDictionary<String, String> = [
        "usual": """
        rules:
          - id: pace-one
            when: \(when)
            then: small_week
            because: One.
        """,
        "not indented": """
        rules:
        - id: pace-one
          when: \(when)
          then: small_week
          because: One.
        """,
        "indented far": """
        rules:
              - when: \(when)
                then: small_week
                because: One.
                id: pace-one
        """,
        "dash alone": """
        rules:
          -
            id: pace-one
            when: \(when)
            then: small_week
            because: One.
        """,
        "several lines of text": """
        rules:
          - id: pace-one
            when: \(when)
            then: small_week
            because: One,
              and more of it.
        """,
        "block of text": """
        rules:
          - id: pace-one
            when: \(when)
            then: small_week
            because: |-
              One.

              And more of it.
        """,
        "conditions last": """
        rules:
          - id: pace-one
            then: small_week
            because: One.
            when:
              start_wish:
                - smaller_first
        """,
        "braces": """
        rules:
          - { id: pace-one, when: \(when), then: small_week, because: One. }
        """,
        "braces on their own lines": """
        rules:
          - {
            id: pace-one, when: \(when),
            then: small_week, because: One.
          }
        """,
        "brackets": """
        rules: [{ id: pace-one, when: \(when), then: small_week, because: One. }]
        """,
        "brackets over several lines": """
        rules: [
          { id: pace-one, when: \(when), then: small_week, because: One. },
          {
            id: pace-two,
            when: { start_wish: full_at_once },
            then: small_week,
            because: "Two."
          },
        ]
        """,
    ]
}
