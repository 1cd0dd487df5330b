import Comparing
import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("Two packs that have little in common")
struct OtherPackTests {
    @Test("are compared without any question in common")
    func nothingInCommon() throws {
        let old = try DefaultPack.read()
        let new = try pack(question: "{ ask: What?, type: yes_no }", decision: "other")
        let comparison = PackComparison(old, new)
        #expect(comparison.leftOut == 0)
        #expect(comparison.decisions.count == old.decisions.count + 1)
        for decision in comparison.decisions {
            switch decision.finding {
            case .onlyInOld, .onlyInNew: break
            default: Issue.record("\(decision.id) is in one pack only")
            }
        }
        let report = ComparisonReport(comparison, old: "a", new: "b", answers: nil)
        #expect(report.markdown.contains("- Only in the new pack: `other`"))
    }

    @Test("count a question of another type as another question")
    func otherType() throws {
        let old = try pack(question: "{ ask: What?, type: yes_no }")
        let new = try pack(
            question: "{ ask: What?, type: choice, choices: { yes: Y, no: N, later: L } }")
        let comparison = PackComparison(old, new)
        #expect(comparison.leftOut == 0)
        let finding = try #require(comparison.decisions.first).finding
        guard case .changed(let change) = finding else {
            Issue.record("whether there is a result hangs on two questions")
            return
        }
        #expect(change.inputs == ["q (old)", "q (new)"])
        #expect(change.changed == 4)
        #expect(change.compared == 9)
        let moves = change.moves.map(\.move)
        #expect(moves == [.from("a", to: nil), .from(nil, to: "a")])
        #expect(comparison.parts.contains { $0.thing == "question 'q'" && $0.part == "type" })
    }

    @Test("leave out what one of them cannot read, and count it")
    func leftOut() throws {
        let old = try pack(question: "{ ask: What?, type: choice, choices: { yes: Y, no: N } }")
        let new = try pack(
            question: "{ ask: What?, type: choice, choices: { yes: Y, no: N, later: L } }")
        let comparison = PackComparison(old, new)
        #expect(comparison.leftOut == 1)
        let report = ComparisonReport(comparison, old: "a", new: "b", answers: nil)
        #expect(
            report.text().contains("Left out: 1 case that only one of the packs can read"))
        guard case .same = try #require(comparison.decisions.first).finding else {
            Issue.record("nothing changes for the answers that both can read")
            return
        }
    }

    private func pack(question: String, decision: String = "d") throws -> RulePack {
        let text = """
            pack: { name: Small, version: "1" }
            program:
              name: Small
              contact: { phone: 555-0100 }
              weeks: 8
              tracks: { main: { name: Main, sessions: [Mon 09:00-12:00] } }
            questions:
              q: \(question)
            decision: \(decision)
            title: Decision
            hit_policy: first
            options: { a: { name: A, plan: A. } }
            rules:
              - { id: r, when: { q: yes }, then: a, because: It is so. }
            """
        var log = DiagnosticLog()
        let file = SourceFile(path: "pack.yaml", text: text)
        let pack = RulePack(files: [file], reportingTo: &log)
        for fault in log.diagnostics where pack == nil { Issue.record("\(fault.message)") }
        return try #require(pack)
    }
}
