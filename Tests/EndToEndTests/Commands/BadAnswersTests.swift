import Foundation
import TestSupport
import Testing

@Suite("Bad answers")
struct BadAnswersTests {
    /// A text that is no answers file, and what is said about it.
    struct Trial: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let messages: [String]

        init(_ description: String, _ text: String, _ messages: String...) {
            self.init(description, Array(text.utf8), messages)
        }

        init(_ description: String, _ bytes: [UInt8], _ messages: [String]) {
            testDescription = description
            self.bytes = bytes
            self.messages = messages
        }
    }

    @Test("get one clear message each, and no plan", arguments: trials)
    func messages(trial: Trial) throws {
        let folder = try TemporaryFolder()
        try folder.write(trial.bytes, to: "answers.yaml")
        let run = try ToolRun(
            "reentry plan answers.yaml --today 2026-11-22 -o plan.md", in: folder.url,
            rules: Repository.folder.appending(path: "Rules").path())
        let messages = run.errors.split(separator: "\n").filter { $0.contains("error: ") }
        #expect(messages.map(String.init) == trial.messages.map { "answers.yaml:" + $0 })
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(try folder.contents == ["answers.yaml"])
    }

    private static let trials = [
        Trial(
            "not UTF-8", Array("own_words: caf".utf8) + [0xE9, 0x0A],
            ["1:15: error: byte 0xE9 is not UTF-8; save the file as UTF-8 [not-utf8]"]),
        Trial(
            "5 MB", Array(repeating: UInt8(ascii: "#"), count: 5_000_000),
            ["1:1: error: a file may have at most 4 MiB; split it into several [too-large]"]),
        Trial(
            "1,000 deep", String(repeating: "[", count: 1000),
            "1:65: error: lists and keys may stand at most 64 deep inside one another [too-deep]"),
        Trial(
            "an alias bomb",
            "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
                + (1...9).map { level in
                    let before = Character(UnicodeScalar(96 + UInt8(level)))
                    let name = Character(UnicodeScalar(97 + UInt8(level)))
                    let list = Array(repeating: "*\(before)", count: 10).joined(separator: ",")
                    return "\(name): &\(name) [\(list)]\n"
                }.joined(),
            """
            5:29: error: a file may have at most 100000 keys, texts and lists, counted again for each alias; \
            split it into several [too-large]
            """),
        Trial(
            "a tab for indentation", "answers:\n\ttime_away: 5 weeks\n",
            "2:1: error: indent with spaces, not tabs [yaml-syntax]"),
        Trial(
            "a duplicate key", "time_away: 5 weeks\ntime_away: 6 weeks\n",
            "2:1: error: 'time_away' may stand only once here [duplicate-key]"),
        Trial(
            "a misspelt question", "time_awya: 5 weeks\n",
            "1:1: error: this pack has no question 'time_awya'; did you mean 'time_away'? [unknown-question]"
        ),
        Trial(
            "a misspelt unit", "time_away: 3 wekes\n",
            """
            1:14: error: '3 wekes' is not a length of time; write a number and days, weeks, months or years; \
            did you mean 'weeks'? [wrong-type]
            """),
        Trial(
            "a date that does not exist", "start_on: 2026-02-30\nanswers: {}\n",
            "1:19: error: '30' is not a day of that month; February 2026 has 28 days [wrong-type]"),
        Trial(
            "a day that is still to come", "time_away: { since: 2026-12-24 }\n",
            """
            1:21: error: '2026-12-24' is after the plan's date, 2026-11-22; 'since' is a day that has been \
            [outside-range]
            """),
        Trial(
            "an hour that does not exist", "busy: [Mon 25:00]\n",
            """
            1:12: error: '25:00' is not a span of time; write a start and an end, as in 09:00-12:00 \
            [wrong-type]
            """),
        Trial(
            "an empty file", "",
            "1:1: error: the file is empty; write '{}' if nothing is meant to be in it [empty-file]"
        ),
        Trial(
            "three faults at once", "time_away: soon\nhow_sure: perhaps\nbusy: [Mo 09:00-10:00]\n",
            """
            1:12: error: 'soon' is not a length of time; write a number and days, weeks, months or years \
            [wrong-type]
            """,
            """
            2:11: error: 'perhaps' is not a choice of 'how_sure'; write 'ready_to_begin', 'ready_to_talk', \
            'not_sure' or 'not_now' [unknown-value]
            """,
            "3:8: error: 'Mo' is not a day; write Mon, Tue, Wed, Thu, Fri, Sat or Sun [wrong-type]"),
    ]
}
