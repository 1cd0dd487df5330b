import CIFormats
import DecisionTables
import Diagnostics
internal import OrderedCollections
import Proofs
import RulePacks

/// The last lines of a check: what was looked at, what was proved, and how it went.
struct CheckSummary {
    let text: String

    init(_ found: [Diagnostic], leavingOut known: Int, _ proof: PackProof?) {
        let findings = FindingCount(found, leavingOut: known).text
        guard let proof else {
            text = "\(findings)\n"
            return
        }
        let pack = proof.pack
        let rules = pack.decisions.values.reduce(0) { $0 + $1.rules.count }
        let parts = [
            (pack.decisions.count, "decision"), (rules, "rule"), (pack.questions.count, "question"),
            (pack.promises.count, "promise"), (pack.cases.count, "case"),
        ].map { $0.counted($1) }
        text = """
            \(CheckTable(proof).text)
            \(Self.account(ofPromises: proof))
            \(pack.info.name.value) \(pack.info.version.value): \(parts.joined(separator: ", ")): \
            \(findings)

            """
    }

    /// `49 promises: 48 kept, 1 broken, over 3.8 × 10^30 ways of answering`.
    private static func account(ofPromises proof: PackProof) -> String {
        var (kept, broken, unknown) = (0, 0, 0)
        for promise in proof.promises {
            switch promise.outcome {
            case .kept: kept += 1
            case .broken: broken += 1
            case .notProved: unknown += 1
            }
        }
        let parts = [(kept, "kept"), (broken, "broken"), (unknown, "not proved")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let cases = proof.caseCount.map { ", over \($0.readable) ways of answering" } ?? ""
        return "promises: \(parts.isEmpty ? "none" : parts.joined(separator: ", "))\(cases)"
    }
}
