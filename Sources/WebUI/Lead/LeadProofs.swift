internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import PackTesting
internal import Proofs
internal import RulePacks

/// Promises with what they were proved over, and cases with how they came out.
struct LeadProofs {
    let pack: RulePack
    let report: PackReport?
    let texts: PageTexts

    var promises: [Shown] {
        pack.promises.values.enumerated().map { index, promise in
            let proof = report?.proof.promises[index]
            return [
                "id": promise.id.value, "says": promise.says.value,
                "place": promise.id.range.nameAndLine, "kept": proof?.isKept ?? false,
                "not_kept": proof.map { !$0.isKept } ?? false, "state": words(of: proof),
                "ways": proof?.caseCount.map { texts("lead_ways", ["count": $0.readable]) } ?? "",
            ]
        }
    }

    private func words(of proof: PromiseProof?) -> String {
        switch proof?.outcome {
        case nil: texts["lead_being_proved"]
        case .kept: texts["lead_kept"]
        case .broken: texts["lead_not_kept"]
        case .notProved: texts["lead_not_proved"]
        }
    }

    /// Those that came out otherwise, each with what is to be said about it.
    var openCases: [Shown] {
        (report?.cases ?? []).filter { !$0.passed }.map { run in
            var shown = shown(run.packCase)
            shown["remarks"] = run.remarks.map { LeadFinding($0, in: texts).shown }
            return shown
        }
    }

    /// All others; before any were run, none.
    var passedCases: [Shown] {
        (report?.cases ?? []).filter(\.passed).map { shown($0.packCase) }
    }

    private func shown(_ packCase: PackCase) -> Shown {
        ["name": packCase.name.value, "place": packCase.name.range.nameAndLine]
    }
}

extension PromiseProof {
    fileprivate var isKept: Bool { if case .kept = outcome { true } else { false } }
}

extension PackReport {
    /// As `44 of 44 kept, over 3.7 × 10^30 ways to answer`.
    func promiseWords(in texts: PageTexts) -> String {
        let kept = proof.promises.count(where: \.isKept)
        return texts(
            "lead_promises_kept",
            [
                "count": "\(kept)", "all": "\(proof.promises.count)",
                "ways": proof.caseCount?.readable ?? "?",
            ])
    }

    func caseWords(in texts: PageTexts) -> String {
        texts(
            "lead_cases_passed",
            ["count": "\(cases.count(where: \.passed))", "all": "\(cases.count)"])
    }

    func findingWords(in texts: PageTexts) -> String {
        switch findings.count {
        case 0: texts["lead_findings_none"]
        case 1: texts["lead_findings_one"]
        default: texts("lead_findings_many", ["count": "\(findings.count)"])
        }
    }
}
