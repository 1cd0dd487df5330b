import Diagnostics
import Foundation
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("The rules that a gap suggests")
struct RowTests {
    @Test("close it, whichever rule was deleted", arguments: 0..<4)
    func deletedRule(deleted: Int) throws {
        let rules = Self.rules.indices.filter { $0 != deleted }.map { Self.rules[$0] }
        let text = Self.head + rules.joined()
        let broken = try ProvedPack(adding: text)
        #expect(broken.log.diagnostics.contains { $0.id == .gap })
        let mended = try ProvedPack(adding: Self.mended(text, broken.log.sorted))
        #expect(mended.log.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("close it and overlap with nothing, where only one rule may apply")
    func unique() throws {
        let text = (Self.head + Self.rules[0] + Self.rules[1])
            .replacing("hit_policy: first", with: "hit_policy: unique")
        let broken = try ProvedPack(adding: text)
        #expect(broken.log.sorted.count { $0.id == .gap } > 1)
        let mended = try ProvedPack(adding: Self.mended(text, broken.log.sorted))
        let left = mended.log.diagnostics.filter { $0.severity == .error }.map(\.id)
        #expect(left == broken.log.sorted.map(\.id).filter { $0 == .overlap })
    }

    @Test("close the gaps of the pack that ships without its 'otherwise'")
    func shipped() throws {
        let files = try ProvedPack.shippedFiles()
        for (index, file) in files.enumerated() where file.text.contains("\notherwise:") {
            guard file.name.hasSuffix("06-pace.yaml") || file.name.hasSuffix("09-therapist.yaml")
            else { continue }
            let end = try #require(file.text.range(of: "\notherwise:")).lowerBound
            var changed = files
            changed[index] = SourceFile(
                path: file.path, name: file.name, text: String(file.text[..<end]) + "\n")
            let broken = try ProvedPack(changed).log.sorted.filter { $0.id == .gap }
            #expect(!broken.isEmpty)
            changed[index] = SourceFile(
                path: file.path, name: file.name, text: Self.mended(changed[index].text, broken))
            let left = try ProvedPack(changed).log.diagnostics.filter { $0.id == .gap }
            #expect(left == [])
        }
    }

    /// The text with all suggested rules put where they are to stand.
    private static func mended(_ text: String, _ diagnostics: [Diagnostic]) -> String {
        let fixIts = diagnostics.filter { $0.id == .gap }.flatMap(\.fixIts)
        guard let line = fixIts.first?.range.start.line else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.count < line { lines.append("") }
        let rows = fixIts.map(\.replacement).joined()
        lines.insert(contentsOf: rows.split(separator: "\n").map(String.init), at: line - 1)
        return lines.joined(separator: "\n")
    }

    private static let head = """
        decision: pace
        title: Pace
        hit_policy: first
        options:
          full_week: { name: The full week, plan: All sessions. }
          small_week: { name: A small week, plan: One session. }
        rules:

        """

    private static let rules = [
        "{ start_wish: full_at_once }", "{ start_wish: smaller_first, ready: yes }",
        "{ start_wish: unanswered }", "{ start_wish: smaller_first, ready: [no, unanswered] }",
    ].enumerated().map { index, when in
        """
          - id: pace-\(index)
            when: \(when)
            then: full_week
            because: Rule \(index) says so.

        """
    }
}
