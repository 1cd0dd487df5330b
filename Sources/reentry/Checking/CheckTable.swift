import DecisionTables
import Diagnostics
internal import OrderedCollections
import Proofs
import RulePacks

/// A line a decision: what it looks at, how many cases that makes, and what was proved of them.
struct CheckTable {
    let text: String

    init(_ proof: PackProof) {
        let head = ["decision", "rules", "inputs", "cases", "gaps", "overlaps", "time"]
        let rows = [head] + proof.decisions.map { Self.cells(of: $0, in: proof.pack) }
        let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        text = rows.map { row in
            let cells = zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                if column == 0 { return cell.0 + space }
                // Last and from the left, so that nothing else moves with it.
                return column == head.count - 1 ? cell.0 : space + cell.0
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    private static func cells(of proof: DecisionProof, in pack: RulePack) -> [String] {
        let unknown = "not proved"
        return [
            pack.decisions.keys[proof.decision], "\(proof.ruleCount)", "\(proof.inputCount)",
            proof.caseCount?.readable ?? "not known",
            proof.isProved ? gaps(proof.gaps) : unknown,
            proof.isProved ? "\(proof.overlaps.count)" : unknown, time(proof.duration),
        ]
    }

    private static func gaps(_ gaps: ProofBoxes) -> String {
        gaps.restCount.isZero ? "\(gaps.boxes.count)" : "over \(gaps.boxes.count)"
    }

    /// Milliseconds with one digit behind the point, seconds from one second on.
    private static func time(_ duration: Duration) -> String {
        let tenths = Int(duration / .microseconds(100))
        return tenths < 10_000
            ? "\(tenths / 10).\(tenths % 10) ms" : "\(tenths / 10_000).\(tenths / 1_000 % 10) s"
    }
}
