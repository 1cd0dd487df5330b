import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("The text of a rule")
struct RuleTextTests {
    @Test("applies to just the cases of its box, once pasted into the pack that ships")
    func shippedPack() throws {
        let pack = try Packs.shipped()
        for decision in pack.decisions.values.indices {
            try expectExactRules(of: pack, decision, count: 40, seed: UInt64(decision))
        }
    }

    @Test("applies to just the cases of its box in packs written at random", arguments: 1...25)
    func writtenPacks(seed: UInt64) throws {
        var log = DiagnosticLog()
        let written = WrittenPack(seed: seed)
        let pack = try #require(RulePack(files: written.files, reportingTo: &log))
        for decision in pack.decisions.values.indices {
            try expectExactRules(of: pack, decision, count: 40, seed: seed)
        }
    }

    @Test("is written as the lead would write it")
    func example() throws {
        let pack = try Packs.small()
        let box = [
            Condition(input: 2, test: .scalars(31...365)),
            Condition(input: 1, test: .subsets(.none([0, 2])).orUnanswered),
            Condition(input: 0, test: .unanswered),
        ]
        #expect(
            pack.rulesText(for: [box, []], ofDecision: 0) == """
                  - id: pace-gap-1
                    when:
                      away: more than 30 days
                      wish: unanswered
                    unless:
                      hard: [flooded, late]
                    then: whole
                    because: To be written; decided together at the check-in.
                  - id: pace-gap-2
                    then: whole
                    because: To be written; decided together at the check-in.

                """)
    }

    @Test("has an id that no rule has")
    func freeIDs() throws {
        let pack = try Packs.shipped()
        let text = pack.rulesText(for: [[], []], ofDecision: 0)
        let again = try Packs.shipped().pasting(text, into: 0)
        let next = again.rulesText(for: [[]], ofDecision: 0)
        #expect(next.contains("- id: first-look-gap-3\n"))
    }

    @Test("has a reason that the pack's wording allows")
    func wording() throws {
        let pack = try Packs.shipped()
        let pasted = try pack.pasting(pack.rulesText(for: [[]], ofDecision: 0), into: 0)
        var log = DiagnosticLog()
        pasted.check(on: TestPack.today, reportingTo: &log)
        #expect(log.diagnostics.filter { $0.id == .avoidedWording }.isEmpty)
    }

    /// Pastes rules for random boxes at once, and compares each with its box at random values.
    private func expectExactRules(
        of pack: RulePack, _ decision: Int, count: Int, seed: UInt64
    ) throws {
        var some = RandomConditions(of: pack.model, seed: seed)
        let open = pack.model.inputs(openTo: decision)
        let boxes = (0..<count).map { _ in some.box(on: open) }
        let text = pack.rulesText(for: boxes, ofDecision: decision)
        let pasted = try pack.pasting(text, into: decision)
        let rules = pasted.model.tables[decision].rules.suffix(count)
        #expect(rules.count == count)
        for (rule, box) in zip(rules, boxes) {
            let wrong = (0..<24).lazy.map { _ in some.values(around: box) }.first { values in
                let isInBox = box.allSatisfy { $0.holds(for: values) }
                return rule.failingConditions(for: values).isEmpty != isInBox
            }
            #expect(wrong == nil, "seed \(seed): \(RuleText(box, of: pack))")
        }
    }
}

extension RulePack {
    /// This pack with more text at the end of a decision's rules, read again; nothing is reported
    /// about that text.
    fileprivate func pasting(_ text: String, into decision: Int) throws -> RulePack {
        let name = decisions.values[decision].id.range.file.name
        var log = DiagnosticLog()
        let files = files.map { file in
            guard file.name == name else { return file }
            return SourceFile(path: file.path, name: file.name, text: file.text.pasting(text))
        }
        let pasted = RulePack(files: files, withCases: false, reportingTo: &log)
        #expect(log.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        let lines = Set(text.split(separator: "\n").map(String.init))
        let complaints = log.diagnostics.filter { lines.contains($0.line) }.map(\.message)
        #expect(complaints == [])
        return try #require(pasted)
    }
}

extension Diagnostic {
    fileprivate var line: String { range.file.line(range.start.line) ?? "" }
}

extension String {
    /// With more text after the rules of a decision.
    fileprivate func pasting(_ rules: String) -> String {
        guard let end = firstRange(of: "\notherwise:")?.lowerBound else {
            return hasSuffix("\n") ? self + rules : self + "\n" + rules
        }
        return self[..<end] + "\n" + rules + self[end...].dropFirst()
    }
}
