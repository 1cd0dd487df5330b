internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Objection {
    /// What the plan parts from, and would not without what was decided.
    static func all(
        to decided: DecidedCase, _ schedule: Schedule, for draft: PlanDraft
    ) -> [Objection] {
        let review = draft.answers.review
        guard !review.decided.isEmpty else { return [] }
        var answers = draft.answers
        answers.review = Review()
        let alone = draft.pack.decided(answers)
        let promises = draft.pack.promises.values
            .filter { $0.isBroken(by: decided.values) && !$0.isBroken(by: alone.values) }
            .map { ($0.id.value, Kind.promise, $0.says.value) }
        let usual = draft.schedule(of: draft.pack.options(of: alone.outcomes))
        let policy = schedule.partings(beyond: usual).compactMap { remark in
            remark.policy.map { ($0.rawValue, Kind.policy, remark.message) }
        }
        return (promises + policy).map { id, kind, message in
            Objection(id: id, kind: kind, message: message, overruled: review.overruled[id])
        }
    }
}

extension RulePack {
    /// The options that all decisions come to, in the order of the pack.
    fileprivate func options(of outcomes: [Outcome]) -> [PlanOption] {
        zip(decisions.values, outcomes).flatMap { decision, outcome in
            outcome.options.compactMap { options[decision.options[$0].value] }
        }
    }
}
