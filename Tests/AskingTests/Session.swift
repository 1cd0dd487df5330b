import Asking
import CivilTime
import Diagnostics
import OrderedCollections
import RulePacks
import Testing

/// An interview with a script: what is typed, and all that was said.
struct Session {
    var interview: Interview
    private(set) var said: [Prompt] = []
    /// What was said after the last line.
    private(set) var latest: [Prompt] = []

    init(
        _ pack: RulePack, asksWhereToSave: Bool = false, asksEverything: Bool = true,
        typing lines: [String] = []
    ) throws {
        interview = Interview(
            by: pack, today: try Self.today, label: nil, asksWhereToSave: asksWhereToSave,
            asksEverything: asksEverything)
        hear(interview.begin())
        type(lines)
    }

    static var today: CalendarDate {
        get throws { try #require(CalendarDate(year: 2026, month: 11, day: 22)) }
    }

    mutating func type(_ lines: [String]) {
        for line in lines { hear(interview.take(line)) }
    }

    mutating func type(_ lines: String...) { type(lines) }

    mutating func end() { hear(interview.end()) }

    private mutating func hear(_ prompts: [Prompt]) {
        latest = prompts
        said += prompts
    }

    /// The question that was put last.
    var question: String? { texts(.question).last }

    /// What is wrong with the last line.
    var faults: [String] { latest.filter { $0.kind == .fault }.map(\.text) }

    var entry: String? { latest.last { $0.kind == .entry }?.text }

    func texts(_ kind: Prompt.Kind) -> [String] {
        said.filter { $0.kind == kind }.map(\.text)
    }

    func latest(_ kind: Prompt.Kind) -> [String] {
        latest.filter { $0.kind == kind }.map(\.text)
    }

    func value(_ question: ID) -> Answer.Value? { interview.answers.given[question]?.value }
}
