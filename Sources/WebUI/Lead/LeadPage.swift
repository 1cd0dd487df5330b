internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The program lead's view: the rules as tables, what is proved of them, what just changed.
struct LeadPage {
    let visit: Visit
    /// Nil: no case was tried.
    let tried: TriedCase?

    private var texts: PageTexts { visit.texts }
    private var pack: RulePack { visit.served.pack }
    private var report: PackReport? { visit.shelf.report }

    /// HTML.
    var main: String {
        var shown: Shown = [
            "state": LeadState(visit.shelf).text, "is_tried": tried != nil,
            "trouble": LeadFinding.list(visit.shelf.trouble, named: "more-trouble", in: texts),
            "has_trouble": !visit.shelf.trouble.isEmpty,
            "goes_on": texts(
                "lead_trouble_goes_on",
                ["version": pack.info.version.value, "fingerprint": fingerprint]), "graph": graph,
            "summary": summary,
            "change": change, "is_compared": isCompared, "is_being_proved": report == nil,
            "is_proved": report != nil,
            "form": TryForm(
                sections: visit.served.sections, fields: tried?.fields ?? FormFields(),
                texts: texts
            ).shown,
            "remarks": remarks,
            "tables": LeadTables(pack: pack, report: report, tried: tried, texts: texts).shown,
        ]
        shown.add(proofs)
        return visit.html("lead", shown)
    }

    private var fingerprint: String { String(pack.fingerprint.prefix(12)) }

    private var summary: Shown {
        let info = pack.info
        return [
            "pack": info.name.value, "version": info.version.value,
            "fingerprint": fingerprint,
            "reviewed_by": (info.reviewedBy?.value ?? "").ifSaid,
            "reviewed_on": (info.reviewedOn?.value.isoText ?? "").ifSaid,
            "review_by": (info.reviewBy?.value.isoText ?? "").ifSaid,
            "findings": report.map { $0.findingWords(in: texts) } ?? texts["lead_being_proved"],
            "promises": report.map { $0.promiseWords(in: texts) } ?? texts["lead_being_proved"],
            "cases": report.map { $0.caseWords(in: texts) } ?? texts["lead_being_proved"],
        ]
    }

    private var proofs: Shown {
        let proofs = LeadProofs(pack: pack, report: report, texts: texts)
        let passed = proofs.passedCases
        return [
            "findings": LeadFinding.list(report?.findings ?? [], named: "more-findings", in: texts),
            "no_findings": report?.findings.isEmpty ?? false, "promises": proofs.promises,
            "open_cases": proofs.openCases, "passed_cases": passed,
            "passed_title": texts("lead_passed", ["count": "\(passed.count)"]),
            "has_passed": !passed.isEmpty,
        ]
    }

    private var isCompared: Bool {
        if case .beingCompared = visit.shelf.change { false } else { true }
    }

    private var change: Any {
        guard case .compared(let comparison) = visit.shelf.change else { return false }
        return LeadChange(comparison: comparison, texts: texts).shown
    }

    private var graph: Shown {
        let graph = PackGraph(of: pack, visit.served.sections)
        let picture = GraphPicture(
            graph, of: pack, title: texts["lead_graph"], description: texts["lead_graph_about"])
        let list = graph.nodes.indices.compactMap { index -> Shown? in
            guard let decision = graph.nodes[index].decision else { return nil }
            let sources = graph.sources(of: index).map(\.title).joined(separator: ", ")
            return [
                "id": pack.decisions.keys[decision], "title": graph.nodes[index].title,
                "sources": sources.isEmpty ? texts["lead_nothing"] : sources,
            ]
        }
        return ["svg": picture.svg, "list": list]
    }

    private var remarks: [Shown] {
        let notAsked = (tried?.notAsked ?? []).map { texts("lead_not_asked", ["question": $0]) }
        return ((tried?.faults ?? []) + notAsked).map { ["message": $0] }
    }
}
