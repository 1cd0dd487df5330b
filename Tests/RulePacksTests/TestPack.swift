import CivilTime
import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// A pack made of the small valid one in `Fixtures/base` and of files that a test adds.
///
/// A file that has the name of one of the base replaces it.
struct TestPack {
    var files: [SourceFile]
    var log = DiagnosticLog()
    private(set) var pack: RulePack?

    /// The day on which every test is run.
    static let today = day("2026-11-22")

    /// Reads the pack, and checks it if it can be used.
    init(adding added: [SourceFile]) throws {
        let base = try #require(Fixture.all(in: "Fixtures").first { $0.name == "base" }).files()
        let names = Set(added.map(\.name))
        files = base.filter { !names.contains($0.name) } + added
        pack = RulePack(files: files, reportingTo: &log)
        pack?.check(on: Self.today, reportingTo: &log)
    }

    /// Adds one file with the given text.
    init(adding text: String) throws {
        try self.init(adding: [SourceFile(path: "added.yaml", text: text)])
    }

    init(_ fixture: Fixture) throws {
        try self.init(adding: fixture.files())
    }

    /// Reads answers to the pack's questions, written as YAML.
    mutating func answers(_ text: String) throws -> Answers? {
        let pack = try #require(pack)
        let file = SourceFile(path: "answers.yaml", text: text)
        guard let tree = YAMLNode.parse(file, reportingTo: &log) else { return nil }
        return Answers(tree, to: pack, today: Self.today, reportingTo: &log)
    }

    /// What each decision comes to, by option ids.
    mutating func results(_ text: String) throws -> [ID: [ID]] {
        let answers = try #require(try answers(text))
        return try #require(pack).results(answers)
    }
}

extension RulePack {
    /// What each decision comes to, by option ids.
    func results(_ answers: Answers) -> [ID: [ID]] {
        let outcomes = compiled.outcomes(of: asked(answers).values)
        return Dictionary(
            uniqueKeysWithValues: zip(decisions.values, outcomes).map { decision, outcome in
                (decision.id.value, outcome.options.map { decision.options[$0].value })
            })
    }
}

/// A date that a test writes out.
func day(_ text: String) -> CalendarDate {
    guard case .success(let date) = CalendarDate.read(text) else {
        preconditionFailure("a test's date is one")
    }
    return date
}
