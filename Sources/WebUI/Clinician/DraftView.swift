internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

/// The draft as it stands beside the questions.
struct DraftView {
    let visit: Visit
    let form: FilledForm
    let plan: Plan
    /// The decision whose reasons stand in its card from the start.
    private let why: ID?

    init(_ form: FilledForm, for visit: Visit, why: ID? = nil) {
        self.visit = visit
        self.form = form
        self.why = why
        plan = Plan(form.answers, by: visit.served.pack, today: visit.today)
    }

    var html: String { visit.html("draft", shown) }

    private var shown: Shown {
        let open = plan.decisions.filter { !$0.isFirm }
        let looked = LookedThrough(plan)
        let steps = StepsView(plan, form.answers.review, for: visit)
        var shown: Shown = [
            "edition": "\(visit.shelf.edition)", "asked": asked, "faults": faults,
            "is_stale": !visit.shelf.trouble.isEmpty, "is_newer": isNewer,
            "status": visit.texts(
                "status",
                ["settled": "\(plan.decisions.count - open.count)", "open": "\(open.count)"]),
            "parts": parts, "objections": plan.objections.map(objection),
            "weeks": WeeksView(plan, for: visit).shown,
            "steps": steps.html, "new_step": steps.newStep,
            "has_checks": !plan.checks.isEmpty, "has_notices": !plan.notices.isEmpty,
            "checks": plan.checks.map { "<li>\(visit.words.html($0))</li>" }.joined(),
            "notices": plan.notices.map { "<li>\(visit.words.html($0))</li>" }.joined(),
            "looked_value": looked.value, "looked": looked.isSaid(in: form.fields),
        ]
        if let next { shown["next"] = next }
        return shown
    }

    /// The cards in the order in which a plan has them, those of a part together.
    private var parts: String {
        Decision.Part.allCases.map { part in
            let cards = plan.decisions.filter { $0.part == part }.map(card)
            return cards.isEmpty ? "" : opening(of: part) + cards.joined() + "</section>"
        }.joined()
    }

    private func opening(of part: Decision.Part) -> String {
        visit.served.written.html(of: .opening(part, language: visit.texts.language)) {
            let crisis = part == .firstLook ? visit.served.pack.program.crisis : nil
            return visit.html(
                "part",
                [
                    "title": visit.texts["part_\(part.rawValue)"], "part": part.rawValue,
                    "crisis": (crisis.map { visit.words.html($0.value) } ?? "").ifSaid,
                ])
        }
    }

    private func card(_ decision: PlannedDecision) -> String {
        let reasons =
            decision.id == why ? WhyView(decision.id, form.answers, plan, visit).html : nil
        return CardView(decision, form.fields, visit, reasons: reasons).html
    }

    /// The question that settles most, if there is one to suggest.
    private var next: Shown? {
        plan.tellingQuestions.first.map {
            ["id": $0.question, "ask": visit.words.html($0.ask)]
        }
    }

    private func objection(_ objection: Objection) -> Shown {
        [
            "id": objection.id, "message": visit.words.html(objection.message),
            "is_promise": objection.kind == .promise, "overruled": objection.overruled ?? "",
            "is_overruled": objection.overruled != nil,
        ]
    }

    /// The questions that are put with these answers.
    private var asked: String {
        let pack = visit.served.pack
        let isAsked = pack.asked(form.answers).isAsked
        return zip(pack.questions.keys, isAsked).compactMap { $1 ? $0 : nil }
            .joined(separator: " ")
    }

    private var faults: [Shown] {
        form.faults.sorted { $0.key < $1.key }.map { name, messages in
            ["name": name, "messages": messages.map { ["text": $0] as Shown }]
        }
    }

    /// Whether the rules were changed since the questions on the page were written.
    private var isNewer: Bool {
        form.fields.text(FormField.edition).map { $0 != visit.served.pack.fingerprint } ?? false
    }
}
