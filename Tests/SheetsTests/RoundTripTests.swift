import Comparing
import Diagnostics
import Foundation
import OrderedCollections
import Plans
import RulePacks
import Sheets
import TestSupport
import Testing

@Suite("A decision that goes through a spreadsheet")
struct RoundTripTests {
    @Test("comes back as it was, each of the pack that ships")
    func defaultPack() throws {
        var log = DiagnosticLog()
        let place = Repository.folder.appending(path: "Rules").path()
        let folder = try #require(PackFolder(at: place, reportingTo: &log))
        let pack = try #require(
            RulePack(files: folder.files, templates: folder.templates, reportingTo: &log))
        try expectSame(pack)
    }

    @Test("comes back as it was, in the small pack of the tests")
    func smallPack() throws {
        var log = DiagnosticLog()
        try expectSame(try #require(RulePack(files: SmallPack.files, reportingTo: &log)))
    }

    @Test("comes back as it was, whatever form its rules have", arguments: 1...40)
    func randomRules(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let file = SourceFile(path: "e.yaml", text: RandomDecision(&random).text)
        var log = DiagnosticLog()
        let pack = RulePack(files: SmallPack.files + [file], reportingTo: &log)
        try expectSame(try #require(pack, "\(log.diagnostics.map(\.message)) \(file.text)"))
    }

    @Test("comes back as it was from a spreadsheet with semicolons, a mark and other line ends")
    func otherForms() throws {
        var log = DiagnosticLog()
        let pack = try #require(RulePack(files: SmallPack.files, reportingTo: &log))
        let csv = WrittenTable.csv(WrittenTable.all(of: pack), of: pack)
        let file = SourceFile(path: "t.csv", text: csv)
        let rows = try #require(Sheet(file, reportingTo: &log)).rows.map { $0.cells.map(\.text) }
        let other = rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
        }.joined(separator: "\r")
        let imported = try imported("\u{FEFF}" + other, "pace", into: pack)
        #expect(PackComparison(pack, imported.pack).parts.isEmpty)
    }

    @Test(
        "comes back as it was where a question is called like a column",
        arguments: ["note", "row", "when"])
    func namedLikeColumns(id: String) throws {
        let question = SourceFile(
            path: "z.yaml", text: "questions: { \(id): { ask: What else?, type: text } }\n")
        var log = DiagnosticLog()
        try expectSame(
            try #require(RulePack(files: SmallPack.files + [question], reportingTo: &log)))
    }

    /// Replaces every decision by what comes back, and compares the packs.
    private func expectSame(_ pack: RulePack) throws {
        var changed = pack
        for table in WrittenTable.all(of: pack) {
            changed = try imported(WrittenTable.csv([table], of: pack), nil, into: changed).pack
        }
        let comparison = PackComparison(pack, changed)
        #expect(comparison.parts.map { "\($0)" } == [])
        #expect(!comparison.changesPlans)
    }

    private func imported(
        _ csv: String, _ decision: ID?, into pack: RulePack
    ) throws -> ImportedDecision {
        var log = DiagnosticLog()
        let file = try #require(
            SourceFile.decode(bytes: Array(csv.utf8), path: "t.csv", reportingTo: &log))
        let sheet = try #require(Sheet(file, reportingTo: &log))
        let imported = ImportedDecision(
            sheet, into: pack.files, templates: Array(pack.templates.values), decision: decision,
            reportingTo: &log)
        #expect(log.diagnostics.map(\.placeAndMessage) == [])
        return try #require(imported)
    }
}

/// A decision with rules of every form, over the questions of the small pack.
struct RandomDecision {
    var text: String

    init(_ random: inout some RandomNumberGenerator) {
        let policy = ["unique", "first", "collect"].randomElement(using: &random) ?? "first"
        text = "decision: more\ntitle: 'More: or less'\nhit_policy: \(policy)\n"
        text += "options:\n  one: { name: One, plan: One. }\n  two: { name: Two, plan: Two. }\n"
        text += "  three: { name: Three, plan: Three. }\n"
        let ruleCount = Int.random(in: 0...4, using: &random)
        if ruleCount > 0 { text += "rules:\n" }
        for number in 0..<ruleCount {
            text += "  - id: more-\(number)\n"
            if Bool.random(using: &random) { text += "    when: \(Self.block(&random))\n" }
            if Bool.random(using: &random) {
                let blocks = Self.blocks(&random)
                text += "    when_any: [\(blocks.joined(separator: ", "))]\n"
            }
            if Bool.random(using: &random) {
                let blocks = Self.blocks(&random)
                text += "    unless: [\(blocks.joined(separator: ", "))]\n"
            }
            let several = policy == "collect" && Bool.random(using: &random)
            text += "    then: \(several ? "[three, one]" : "two")\n"
            text += "    because: \(Self.sentences.randomElement(using: &random) ?? "So.")\n"
            if Bool.random(using: &random) { text += "    source: talk\n" }
            if Bool.random(using: &random) {
                text += "    note: \(Self.sentences.randomElement(using: &random) ?? "So.")\n"
            }
        }
        if ruleCount == 0 || Bool.random(using: &random) {
            text += "otherwise: { then: one, because: \"Nothing, so far.\", note: Later. }\n"
        }
    }

    private static let sentences = [
        "They asked.", "\"=1+1 is a sum: two\"", "\"- a dash # and more\"", "\"Two\\nlines\"",
        "\"'tis so\"", "\" spaces \"", "\"Say \\\"so\\\", or; and not\"", "\"@home\"",
        "Él dijo que sí.", "\"Room #\u{FE0F}\u{20E3}1\"", "\"Note: \u{301}a\"", "\"Go:\u{301}\"",
    ]

    private static func blocks(_ random: inout some RandomNumberGenerator) -> [String] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in block(&random) }
    }

    private static func block(_ random: inout some RandomNumberGenerator) -> String {
        let names = tests.keys.shuffled(using: &random)
            .prefix(Int.random(in: 1...3, using: &random))
        let lines = names.map { name in
            "\(name): \((tests[name] ?? []).randomElement(using: &random) ?? "answered")"
        }
        return "{ \(lines.joined(separator: ", ")) }"
    }

    private static let tests: OrderedDictionary<String, [String]> = [
        "wish": ["at_once", "{ not: small }", "[small, unanswered]", "answered", "unanswered"],
        "hard": [
            "flooded", "[flooded, late]", "{ any: [flooded, late] }", "{ all: [alone, late] }",
            "{ none: late }", "{ any: [flooded, alone], none: [late] }",
            "{ all: [flooded, alone], none: late }", "[alone, unanswered]",
        ],
        "away": [
            "short", "more than 30 days", "8 to 30 days", "[short, at least 8 weeks]",
            "{ not: [short, exactly 1 year] }", "[long, unanswered]",
        ],
        "done": ["under 2", "[under 2, 4 to 5]", "{ not: exactly 3 }", "at least 1"],
        "busy": ["answered", "unanswered"],
        "pace": ["ramp", "[ramp, open]", "{ not: whole }"],
        "supports": ["call", "{ all: [buddy, call] }", "{ none: [buddy] }"],
        "evening_sessions_free": ["exactly 2", "[exactly 0, unanswered]"],
    ]
}
