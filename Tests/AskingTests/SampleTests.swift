import Asking
import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("The pack that ships") struct SampleTests {
    @Test("may be skipped altogether, and then gives the plan of '{}'")
    func skipped() throws {
        let pack = try SmallPack.shipped()
        let today = try Session.today
        let session = try Session(
            pack, typing: Array(repeating: "", count: pack.questions.count + 1))
        #expect(session.interview.outcome == Interview.Outcome())
        var log = DiagnosticLog()
        let record = try #require(
            AnswersRecord(session.interview.answers, to: pack, today: today, reportingTo: &log))
        let empty = Plan(Answers(), by: pack, today: today)
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        for audience in Audience.allCases {
            let template = try #require(templates.template(for: audience, reportingTo: &log))
            let plan = Plan(record.answers, by: pack, today: today)
            #expect(
                MarkdownWriter().write(plan.document(by: template))
                    == MarkdownWriter().write(empty.document(by: template)))
        }
    }

    @Test("takes the answers of each sample when they are typed", arguments: try samples)
    func typed(sample: Fixture) throws {
        let pack = try SmallPack.shipped()
        let file = try #require(try sample.files().first { $0.name.contains("answers.") })
        var log = DiagnosticLog()
        let answers = try #require(
            YAMLNode.parse(file, reportingTo: &log).flatMap {
                Answers($0, to: pack, today: try Session.today, reportingTo: &log)
            })
        var session = try Session(pack)
        for _ in pack.questions where session.entry?.hasPrefix("Draft") == false {
            let question = try #require(
                pack.questions.values.first { $0.ask.value == session.question })
            session.type(Self.typing(answers.given[question.id.value]?.value, to: question))
        }
        #expect(session.texts(.fault).isEmpty)
        let asked = pack.asked(answers)
        let put = pack.questions.keys.enumerated().filter { asked.isAsked[$0.offset] }
        for (_, id) in put {
            #expect(session.value(id) == answers.given[id]?.value.asTyped, "\(id)")
        }
        #expect(pack.asked(session.interview.answers).values == asked.values)
    }

    private static var samples: [Fixture] {
        get throws { try Fixture.all(in: "../../Samples") }
    }

    /// The lines of a person who says this.
    private static func typing(_ value: Answer.Value?, to question: Question) -> [String] {
        switch value?.asTyped {
        case nil: [""]
        case .preferredNotToSay: ["-"]
        case .yesNo(let yes): [yes ? "y" : "n"]
        case .choice(let id): [id]
        case .choices(let ids): [ids.isEmpty ? "0" : ids.joined(separator: " ")]
        case .number(let number): ["\(number)"]
        case .days(let count): [count.plainText]
        case .availability(_, let lines): (lines.isEmpty ? ["none"] : lines) + [""]
        case .text(let words): words.split(separator: "\n").map(String.init) + [""]
        }
    }
}

extension Answer.Value {
    /// A text without empty lines, which end a text that is typed.
    fileprivate var asTyped: Answer.Value {
        guard case .text(let words) = self else { return self }
        return .text(words.split(separator: "\n").joined(separator: "\n"))
    }
}
