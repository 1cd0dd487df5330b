import Diagnostics
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("Expectations rewritten")
struct ExpectationUpdateTests {
    @Test("to what comes out today, with everything else as it was", arguments: Example.all)
    func rewriting(example: Example) throws {
        let pack = try PackOfCases(example.before)
        let update = ExpectationUpdate(pack.runs, of: pack.pack)
        let after = update.applied(to: pack.file).text
        #expect(after == example.after)
        #expect(try !PackOfCases(after).runs.contains { !$0.passed })
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: String
        let after: String

        init(_ name: String, _ before: String, _ after: String) {
            testDescription = name
            self.before = before
            self.after = after
        }

        static let all = [
            Example(
                "nothing to do",
                "cases:\n  - { name: a, answers: {}, expect: { pace: open } } # so\n",
                "cases:\n  - { name: a, answers: {}, expect: { pace: open } } # so\n"),
            Example(
                "an option",
                "cases:\n  - { name: ä, answers: {}, expect: { pace: \"whole\" } } # so\n",
                "cases:\n  - { name: ä, answers: {}, expect: { pace: open } } # so\n"),
            Example(
                "a list of options",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      pace:\n        - ramp\n        - whole\n",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      pace:\n        open\n"),
            Example(
                "what was asked of a collected result",
                "cases:\n  - { name: a, answers: { wish: at_once, hard: alone }, expect: { supports: { none: [buddy] } } }\n  - { name: b, answers: {}, expect: { supports: { all: [buddy, call] } } }\n  - { name: c, answers: {}, expect: { supports: buddy } }\n",
                "cases:\n  - { name: a, answers: { wish: at_once, hard: alone }, expect: { supports: { all: [buddy] } } }\n  - { name: b, answers: {}, expect: { supports: { all: [call], none: [buddy] } } }\n  - { name: c, answers: {}, expect: { supports: { none: [buddy] } } }\n"
            ),
            Example(
                "a rule for another",
                "cases:\n  - { name: a, answers: { wish: small }, expect: { pace: whole, rules: [pace-asked, support-slow-start] } }\n",
                "cases:\n  - { name: a, answers: { wish: small }, expect: { pace: ramp, rules: [pace-small, support-slow-start] } }\n"
            ),
            Example(
                "rules that nothing comes instead of",
                "cases:\n  - { name: a, answers: {}, expect: { rules: [pace-asked, support-slow-start, pace-small, support-alone] } }\n  - { name: b, answers: {}, expect: { rules: [pace-asked] } }\n  - { name: c, answers: {}, expect: { rules: pace-asked } }\n",
                "cases:\n  - { name: a, answers: {}, expect: { rules: [support-slow-start] } }\n  - { name: b, answers: {}, expect: { rules: [] } }\n  - { name: c, answers: {}, expect: { rules: [] } }\n"
            ),
            Example(
                "rules below each other",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules:\n        - pace-asked # was asked\n        - pace-small\n        - support-slow-start # stays\n        - support-alone\n",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules:\n         # was asked\n        - support-slow-start # stays\n"
            ),
            Example(
                "all rules below each other",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules:\n        - pace-asked\n        - pace-small\n      pace: open\n",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules:\n        []\n      pace: open\n"
            ),
            Example(
                "lines that end in CR LF",
                "cases:\r\n  - name: a\r\n    answers: {}\r\n    expect:\r\n      rules:\r\n        - support-slow-start\r\n        - pace-small\r\n      pace: whole\r\n",
                "cases:\r\n  - name: a\r\n    answers: {}\r\n    expect:\r\n      rules:\r\n        - support-slow-start\r\n      pace: open\r\n"
            ),
            Example(
                "a list over two lines",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules: [support-slow-start,\n        pace-small, pace-asked]\n",
                "cases:\n  - name: a\n    answers: {}\n    expect:\n      rules: [support-slow-start]\n"
            ),
        ]
    }
}
