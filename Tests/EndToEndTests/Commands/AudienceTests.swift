import CivilTime
import Diagnostics
import Foundation
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("What an audience reads")
struct AudienceTests {
    private let pack: RulePack

    init() throws {
        var log = DiagnosticLog()
        let path = Repository.folder.appending(path: "Rules").path()
        pack = try #require(RulePack.read(at: path, reportingTo: &log))
    }

    @Test(
        "as the client is plain, warm, and free of rules and screens",
        arguments: try SampleTests.names())
    func client(sample: String) throws {
        let plan = try plan(of: sample)
        let document = try document(of: plan, for: .client)
        let text = TextWriter().write(document)
        let grade = try #require(ReadingLevel(of: document).grade)
        #expect(grade <= 6)
        #expect(text.contains("988"))
        #expect(text.contains("555-0100"))
        expectNone(of: secrets(of: plan), in: text)
        for word in ["overdose", "self-harm", "naloxone", "protocol", "screens"] {
            #expect(!withoutOwnWords(text, plan).lowercased().contains(word), "\(word)")
        }
        let json = try json(of: plan, for: .client)
        expectNone(of: secrets(of: plan), in: json)
    }

    @Test(
        "as the front desk is times and a number, nothing that was said or decided",
        arguments: try SampleTests.names())
    func frontDesk(sample: String) throws {
        let plan = try plan(of: sample)
        let text = TextWriter().write(try document(of: plan, for: .frontDesk))
        let json = try json(of: plan, for: .frontDesk)
        #expect(text.contains("555-0100"))
        let said = plan.heard.flatMap { answer -> [String] in
            switch answer.said {
            case .chosen(let texts): texts
            case .ownWords(let words): [words]
            case .preferredNotToSay: []
            }
        }.filter { $0.count > 6 }
        let decided = plan.decisions.flatMap(\.options).map(\.name.value)
        expectNone(of: said + decided + secrets(of: plan) + ["listen"], in: text)
        expectNone(of: said + decided + secrets(of: plan) + ["listen"], in: json)
    }

    /// What only a clinician sees: rules and their places, checks, sources, what was decided and why.
    private func secrets(of plan: Plan) -> [String] {
        let rules = pack.decisions.values.flatMap(\.rules).map(\.id.value)
        let screens = plan.decisions.filter { $0.part == .firstLook }.flatMap(\.options)
        return rules + [".yaml"] + plan.checks + screens.map(\.plan.value)
            + screens.map(\.name.value) + decided(in: plan)
    }

    /// The words of a review, and those that tell that there was one.
    private func decided(in plan: Plan) -> [String] {
        let reasons =
            plan.decisions.compactMap(\.verdict?.because)
            + plan.objections.compactMap(\.overruled) + plan.struck.compactMap(\.because)
        let taken = plan.struck.map(\.step.what) + plan.objections.map(\.message)
        return reasons + taken
            + [
                "overruled", "by the clinician", "by_rules", "\"decided\"", "objections",
                "\"struck\"",
                "origin",
            ]
    }

    /// The questions and the person's own answers may well name what we do not.
    private func withoutOwnWords(_ text: String, _ plan: Plan) -> String {
        let start = text.range(of: "What you told us")?.lowerBound
        let end = text.range(of: "The plan so far")?.lowerBound
        guard let start, let end, start < end else { return text }
        return String(text[..<start]) + String(text[end...])
    }

    private func expectNone(
        of words: [String], in text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = words.filter(text.contains)
        #expect(found == [], sourceLocation: sourceLocation)
    }

    private func plan(of sample: String) throws -> Plan {
        var log = DiagnosticLog()
        let folder = Repository.folder.appending(path: "Samples/\(sample)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path())
                .first { $0.hasPrefix("answers.") })
        let day = try CalendarDate.read("2026-11-22").get()
        let file = SourceFile.read(folder.appending(path: name).path(), reportingTo: &log)
        let tree = YAMLNode.parse(try #require(file), reportingTo: &log)
        let answers = Answers(try #require(tree), to: pack, today: day, reportingTo: &log)
        return Plan(try #require(answers), by: pack, today: day)
    }

    private func document(of plan: Plan, for audience: Audience) throws -> Document {
        var log = DiagnosticLog()
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        return plan.document(by: try #require(templates.template(for: audience, reportingTo: &log)))
    }

    private func json(of plan: Plan, for audience: Audience) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(PlanJSON(plan, for: audience)), as: UTF8.self)
    }
}
