import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("The forms of the rule language")
struct RuleFormTests {
    /// A form, and a file in which a mapping of it has one key that it has not.
    struct Sample: Sendable, CustomTestStringConvertible {
        let form: RuleForm
        let text: String
        var isAnswers = false
        /// What must be there for the rest to be read as this form.
        var given: [String] = []

        var testDescription: String { form.owner }
    }

    private static let samples = [
        Sample(form: .file, text: "zzqqxx: x"),
        Sample(form: .decisionFile, text: "decision: more\nzzqqxx: x", given: ["decision"]),
        Sample(form: .pack, text: "pack: { zzqqxx: x }"),
        Sample(form: .program, text: "program: { zzqqxx: x }"),
        Sample(form: .contact, text: "program: { contact: { zzqqxx: x } }"),
        Sample(form: .track, text: "program: { tracks: { a: { zzqqxx: x } } }"),
        Sample(form: .ramp, text: "program: { ramps: { a: { zzqqxx: x } } }"),
        Sample(form: .group, text: "program: { groups: { a: { zzqqxx: x } } }"),
        Sample(form: .policy, text: "program: { policy: { zzqqxx: x } }"),
        Sample(form: .question, text: "questions: { a: { zzqqxx: x } }"),
        Sample(form: .option, text: "options: { a: { zzqqxx: x } }"),
        Sample(form: .firstSessions, text: "options: { a: { first_sessions: { zzqqxx: x } } }"),
        Sample(form: .step, text: "options: { a: { steps: [{ zzqqxx: x }] } }"),
        Sample(form: .rule, text: decision + "rules: [{ zzqqxx: x }]"),
        Sample(form: .otherwise, text: decision + "otherwise: { zzqqxx: x }"),
        Sample(form: .promise, text: "promises: [{ zzqqxx: x }]"),
        Sample(form: .wording, text: "wording: [{ zzqqxx: x }]"),
        Sample(form: .packCase, text: "cases: [{ zzqqxx: x }]"),
        Sample(form: .answersFile, text: "{ label: a, zzqqxx: x }", isAnswers: true),
        Sample(form: .stepChanges, text: "steps: { zzqqxx: x }", isAnswers: true),
        Sample(form: .changedStep, text: "steps: { change: [{ zzqqxx: x }] }", isAnswers: true),
        Sample(form: .struckStep, text: "steps: { strike: [{ zzqqxx: x }] }", isAnswers: true),
        Sample(form: .decidedResult, text: "decided: { pace: { zzqqxx: x } }", isAnswers: true),
    ]

    private static let decision =
        "decision: more\ntitle: More\nhit_policy: first\noptions: [full_schedule]\n"

    @Test("have the keys that the readers take", arguments: samples)
    func keys(sample: Sample) throws {
        let message = try #require(
            try messages(of: sample).first { $0.hasPrefix("'zzqqxx' is not a key of ") })
        #expect(message.hasPrefix("'zzqqxx' is not a key of \(sample.form.owner)"))
        let list = message.components(separatedBy: "it may have ").last ?? ""
        let known = list.matches(of: /'([a-z_]+)'/).map { String($0.1) }
        #expect(Set(known) == Set(sample.form.keys.map(\.name)))
        #expect(Set(sample.form.keys.map(\.name)).count == sample.form.keys.count)
    }

    @Test("need the keys that the readers need, for what these say", arguments: samples)
    func needs(sample: Sample) throws {
        let form = sample.form
        let wanted = form.keys.filter {
            ($0.isRequired && !sample.given.contains($0.name)) || $0.name == form.oneOf.first
        }
        let said = try messages(of: sample).compactMap { message in
            message.wholeMatch(of: /(.+) needs '([a-z_]+)': (.+)/).flatMap {
                $0.1 == form.owner ? "\($0.2): \($0.3)" : nil
            }
        }
        #expect(said.sorted() == wanted.map { "\($0.name): \($0.purpose)" }.sorted())
    }

    private func messages(of sample: Sample) throws -> [String] {
        guard sample.isAnswers else {
            return try TestPack(adding: sample.text).log.diagnostics.map(\.message)
        }
        var log = DiagnosticLog()
        let pack = try #require(try TestPack(adding: []).pack)
        let file = SourceFile(path: "answers.yaml", text: sample.text)
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        _ = Answers(tree, to: pack, today: TestPack.today, reportingTo: &log)
        return log.diagnostics.map(\.message)
    }
}
