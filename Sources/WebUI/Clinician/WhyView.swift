internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

/// Why a decision came out as it did, why not otherwise, and what would change it.
struct WhyView {
    private let id: ID
    private let answers: Answers
    private let plan: Plan
    private let visit: Visit

    init(_ decision: ID, _ answers: Answers, _ plan: Plan, _ visit: Visit) {
        id = decision
        self.answers = answers
        self.plan = plan
        self.visit = visit
    }

    /// Nil: there is no such decision.
    var html: String? {
        guard let decision = plan.decisions.first(where: { $0.id == id }) else { return nil }
        let questions = plan.openQuestions.filter { open in
            open.isAsked && open.changes.contains { $0.decision == id }
        }
        return visit.html(
            "why",
            [
                "reasons": decision.reasons.map(reason),
                "others": others(than: decision), "has_questions": !questions.isEmpty,
                "questions": questions.map {
                    ["id": $0.question, "ask": visit.words.html($0.ask)]
                },
            ])
    }

    private var pack: RulePack { visit.served.pack }

    private func reason(_ reason: Reason) -> Shown {
        [
            "because": visit.words.html(reason.because), "rule": reason.rule,
            "place": "\(reason.file):\(reason.line)",
            "matched": reason.matched.map { match in
                [
                    "subject": name(of: match.subject),
                    "answer": said(match.answer, of: match.subject),
                    "test": match.test == match.answer
                        ? false : pack.reading(of: match.condition) ?? match.test,
                ] as Shown
            },
            "source": reason.source.map { visit.words.html($0) } ?? false,
            "note": reason.note.map { visit.words.html($0) } ?? false,
        ]
    }

    /// What was said, in the words of the questionnaire where it has some.
    private func said(_ answer: String, of subject: ID) -> String {
        let heard = plan.heard.first { $0.question == subject }
        if case .chosen(let texts) = heard?.said {
            return texts.map { visit.words.html($0) }.joined(separator: "; ")
        }
        if let option = pack.options[answer] { return visit.words.html(option.name.value) }
        return FastHTML.escaped(answer == "unanswered" ? visit.texts["unanswered"] : answer)
    }

    /// A question as it is put, a decision by its title, a fact by its name in words.
    private func name(of subject: ID) -> String {
        if let question = pack.questions[subject] { return visit.words.html(question.ask.value) }
        if let decision = pack.decisions[subject] { return visit.words.html(decision.title.value) }
        return FastHTML.escaped(subject.split(separator: "_").joined(separator: " "))
    }

    /// What would have to be answered otherwise for each of the other options.
    private func others(than decision: PlannedDecision) -> [Shown] {
        let now = Set(decision.byRules.map(\.id.value))
        let search = WaySearch(of: [id], in: pack)
        return (pack.decisions[id]?.options ?? []).compactMap { option in
            guard !now.contains(option.value), let named = pack.options[option.value] else {
                return nil
            }
            return [
                "id": option.value, "name": visit.words.html(named.name.value),
                "ways": ways(search.ways(to: option.value, of: id, from: answers)?.result),
            ]
        }
    }

    private func ways(_ result: NearestWays.Result?) -> Shown {
        switch result {
        case .ways(let ways, let distance, let areAll):
            [
                "text": false, "has_any": true, "any": ways.map(way), "is_one": distance == 1,
                "distance": visit.texts("ways_many", ["count": "\(distance)"]), "more": !areAll,
            ]
        case .never: ["has_any": false, "text": visit.texts["ways_never"]]
        case .already, nil: ["has_any": false, "text": visit.texts["ways_already"]]
        case .notWorkedOut: ["has_any": false, "text": visit.texts["ways_unknown"]]
        }
    }

    private func way(_ way: NearestWays.Way) -> Shown {
        [
            "changes": way.changes.flatMap(\.demands).map { demand in
                [
                    "subject": name(of: demand.input),
                    "today": said(demand.today, of: demand.input),
                    "demand": pack.reading(of: demand.condition, isDemand: true) ?? demand.demand,
                    "is_met": demand.isMet,
                ] as Shown
            }
        ]
    }
}
