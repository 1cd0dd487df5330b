public import CivilTime
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension WhatIf {
    /// Compares the plan from the answers with the plan that would come from them otherwise.
    ///
    /// With a decision, that decision alone.
    public init(
        _ tried: [TriedAnswer], after answers: Answers, by pack: RulePack, today: CalendarDate,
        only decision: ID? = nil
    ) {
        let others = answers.trying(tried, of: pack.questions)
        let (said, saidOtherwise) = (pack.said(answers), pack.said(others))
        self.tried = tried.compactMap { tried in
            pack.questions.index(forKey: tried.question).map { input in
                Tried(
                    question: tried.question,
                    today: pack.text(of: said[input], forInput: input, answers: answers),
                    instead: pack.text(of: saidOtherwise[input], forInput: input, answers: others))
            }
        }
        let before = Plan(answers, by: pack, today: today)
        let after = Plan(others, by: pack, today: today)
        (changed, unchanged) = ([], [])
        for (one, other) in zip(before.decisions, after.decisions)
        where decision == nil || one.id == decision {
            if Side(one) == Side(other) {
                unchanged.append(one.id)
            } else {
                changed.append(
                    Changed(
                        decision: one.id, title: one.title, before: Side(one), after: Side(other)))
            }
        }
        plan = decision == nil ? PlanChange(from: before, to: after) : nil
    }
}

extension WhatIf.Side {
    fileprivate init(_ planned: PlannedDecision) {
        options = planned.options.map {
            Explanation.Option(id: $0.id.value, name: $0.name.value)
        }
        // What a clinician decided holds by no rule.
        let reasons = planned.verdict == nil ? planned.reasons : []
        deciding = reasons.map { NearestWays.Deciding(rule: $0.rule, because: $0.because) }
    }
}

extension WhatIf.PlanChange {
    fileprivate init(from before: Plan, to after: Plan) {
        firstSession = .init(before: before.firstSession, after: after.firstSession)
        sessionsPerWeek = .init(
            before: before.schedule.weeks.map(\.sessions.count),
            after: after.schedule.weeks.map(\.sessions.count))
        changesSchedule = before.schedule != after.schedule
        steps = .init(from: before.steps.map(\.words), to: after.steps.map(\.words))
        checks = .init(from: before.checks, to: after.checks)
        notices = .init(from: before.notices, to: after.notices)
    }
}

extension WhatIf.Difference {
    fileprivate init(from before: [String], to after: [String]) {
        added = after.filter { !before.contains($0) }
        removed = before.filter { !after.contains($0) }
    }
}

extension Plan {
    fileprivate var firstSession: String? {
        schedule.weeks.lazy.flatMap(\.sessions).first.map {
            "\($0.date.isoText) \($0.start.text24)"
        }
    }
}

extension PlannedStep {
    /// What, who and by when, as two steps that differ in any of them are two.
    fileprivate var words: String { "\(what) (\(who.rawValue), by \(by.text))" }
}
