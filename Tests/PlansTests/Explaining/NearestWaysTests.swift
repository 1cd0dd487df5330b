import CivilTime
import DecisionTables
import Diagnostics
import Foundation
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("Nearest ways")
struct NearestWaysTests {
    @Test(
        "say what would have to be another answer",
        arguments: [
            (
                "{}", "pace", "whole",
                """
                It would come to whole if one answer were another. There is one way:

                1. wish is unanswered; it would have to be at_once
                   - When wish is at_once, pace-asked decides: They asked for it.

                """
            ),
            (
                "{wish: at_once}", "pace", "whole",
                "With these answers it comes to whole already.\n"
            ),
            (
                "{wish: at_once}", "pace", "pace-asked",
                "With these answers pace-asked decides already.\n"
            ),
            (
                "{hard: [alone]}", "pace", "pace-after-a-month",
                """
                The rule pace-after-a-month would decide if 2 answers were others, and no fewer.
                There are 2 ways:

                1. hard and away:
                   - hard is alone; it would have to name late
                   - away is unanswered; it would have to be more than 30 days
                   - When hard names late and away is 31 days, pace-after-a-month decides: It
                     was too much, and it has been a while.
                2. hard and away:
                   - hard is alone; it would have to name flooded
                   - away is unanswered; it would have to be more than 30 days
                   - When hard names flooded and away is 31 days, pace-after-a-month decides: It
                     was too much, and it has been a while.

                """
            ),
            (
                "{away: 5 days, busy: [Mon-Sun all day]}", "track", "track-free",
                """
                The rule track-free would decide if one answer were another. There is one way:

                1. evening_sessions_free is 0; it would have to be at least 1
                   - When evening_sessions_free is 1, track-free decides: Some evenings are
                     free.

                """
            ),
        ])
    func words(yaml: String, decision: String, name: String, text: String) throws {
        let pack = try Packs.small()
        let search = WaySearch(of: [decision], in: pack)
        let ways = search.ways(to: name, of: decision, from: try Packs.answers(yaml, to: pack))
        let written = TextWriter().write(Document(try #require(ways).blocks))
        #expect(written == text)
    }

    @Test("are none for names that a decision does not have")
    func unknown() throws {
        let pack = try Packs.small()
        let search = WaySearch(of: ["pace"], in: pack)
        #expect(search.ways(to: "track-free", of: "pace", from: Answers()) == nil)
        #expect(search.ways(to: "whole", of: "pase", from: Answers()) == nil)
    }

    @Test("are not worked out where that would take too much")
    func budget() throws {
        let pack = try Packs.small()
        let search = WaySearch(of: ["pace"], in: pack, budget: 5)
        let ways = try #require(search.ways(to: "whole", of: "pace", from: Answers()))
        #expect(ways.result == .notWorkedOut(budget: 5))
        #expect(
            TextWriter().write(Document(ways.blocks)).hasPrefix(
                "The smallest change that leads to whole was not worked out"))
    }

    @Test("count an answer that is set aside as said")
    func setAside() throws {
        let pack = try Packs.small()
        // `done` is not put after a short time away; with a long one it counts again.
        let answers = try Packs.answers("{away: 5 days, done: 3, hard: [flooded]}", to: pack)
        let search = WaySearch(of: ["pace"], in: pack)
        let ways = try #require(
            search.ways(to: "pace-after-a-month", of: "pace", from: answers))
        guard case .ways(let found, 1, true) = ways.result else {
            Issue.record("one answer would be enough: \(ways.result)")
            return
        }
        #expect(found.map { $0.changes.map(\.question) } == [["away"]])
    }

    /// Every so many-th option is taken, others of each sample; 1 takes all, in half a minute.
    private static let stride = 6

    @Test("lead from samples to options, as answers in a file")
    func samples() throws {
        let pack = try Packs.shipped()
        let search = WaySearch(of: Array(pack.decisions.keys), in: pack)
        for (index, name) in try Self.sampleNames().enumerated() {
            let text = try Self.text(ofSample: name)
            let said = try Self.read(SourceFile(path: name, text: text), for: pack)
            let wanted = pack.decisions.values
                .flatMap { decision in decision.options.map { (decision.id.value, $0.value) } }
                .enumerated().filter { ($0.offset + index).isMultiple(of: Self.stride) }
            for (_, (decision, option)) in wanted {
                let ways = try #require(search.ways(to: option, of: decision, from: said))
                guard case .ways(let found, let distance, _) = ways.result else {
                    #expect(ways.result == .already, "\(option)")
                    continue
                }
                #expect(!found.isEmpty)
                for way in found {
                    #expect(way.changes.count == distance)
                    try expect(way, leadsTo: option, of: decision, from: said, pack)
                }
            }
        }
    }

    private func expect(
        _ way: NearestWays.Way, leadsTo option: ID, of decision: ID, from said: Answers,
        _ pack: RulePack
    ) throws {
        let values = pack.asked(saying: way.said).values
        let written = try #require(Answers(case: values, of: pack)).fileText
        let answers = try Self.read(SourceFile(path: "answers.yaml", text: written), for: pack)
        let index = try #require(pack.decisions.index(forKey: decision))
        let outcome = pack.compiled.outcomes(of: pack.asked(answers).values)[index]
        let options = pack.decisions.values[index].options
        #expect(outcome.options.contains { options[$0].value == option }, "\(written)")
        let rules = outcome.deciding.map { pack.decisions.values[index].rules[$0].id.value }
        #expect(way.deciding.allSatisfy { rules.contains($0.rule) || outcome.usesOtherwise })
        #expect(!way.deciding.isEmpty)
        let isOther = zip(pack.said(said), way.said).map { $0 != $1 }
        for input in isOther.indices.prefix(pack.questions.count) where isOther[input] {
            #expect(way.changes.map(\.question).contains(pack.id(ofInput: input)))
        }
    }

    private static let folder = Repository.folder.appending(path: "Samples")

    private static func sampleNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
            .filter {
                FileManager.default.fileExists(atPath: folder.path() + "/\($0)/answers.yaml")
            }
    }

    private static func text(ofSample name: String) throws -> String {
        try String(
            contentsOf: folder.appending(path: "\(name)/answers.yaml"), encoding: .utf8)
    }

    private static func read(_ file: SourceFile, for pack: RulePack) throws -> Answers {
        var log = DiagnosticLog()
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        let answers = Answers(
            tree, to: pack, today: try #require(Packs.today), reportingTo: &log)
        return try #require(answers)
    }
}
