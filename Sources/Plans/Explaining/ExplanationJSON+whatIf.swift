internal import RulePacks

extension ExplanationJSON {
    struct WhatIfJSON: Encodable {
        var answers: [TriedJSON]
        var changed: [ChangedJSON]
        /// The decisions that stay as they are.
        var unchanged: [String]
        /// Missing where only one decision was asked about.
        var plan: PlanChangeJSON?
    }

    struct TriedJSON: Encodable {
        var question: String
        var today: String
        var instead: String
    }

    struct ChangedJSON: Encodable {
        var decision: String
        var title: String
        var before: SideJSON
        var after: SideJSON
    }

    struct SideJSON: Encodable {
        var options: [String]
        var rules: [DecidingJSON]
    }

    struct PlanChangeJSON: Encodable {
        /// Whether the weeks, or what is said about them, would differ in any way.
        var schedule: Bool
        var before: WeeksJSON
        var after: WeeksJSON
        var steps: DifferenceJSON
        var checks: DifferenceJSON
        var notices: DifferenceJSON
    }

    struct WeeksJSON: Encodable {
        var firstSession: String?
        var sessionsPerWeek: [Int]
    }

    struct DifferenceJSON: Encodable {
        var added: [String]
        var removed: [String]
    }
}

extension ExplanationJSON.WhatIfJSON {
    init(_ whatIf: WhatIf) {
        answers = whatIf.tried.map {
            ExplanationJSON.TriedJSON(
                question: $0.question, today: $0.today, instead: $0.instead)
        }
        changed = whatIf.changed.map {
            ExplanationJSON.ChangedJSON(
                decision: $0.decision, title: $0.title, before: .init($0.before),
                after: .init($0.after))
        }
        unchanged = whatIf.unchanged
        plan = whatIf.plan.map(ExplanationJSON.PlanChangeJSON.init)
    }
}

extension ExplanationJSON.SideJSON {
    fileprivate init(_ side: WhatIf.Side) {
        options = side.options.map(\.id)
        rules = side.deciding.map(ExplanationJSON.DecidingJSON.init)
    }
}

extension ExplanationJSON.PlanChangeJSON {
    fileprivate init(_ change: WhatIf.PlanChange) {
        schedule = change.changesSchedule
        before = .init(
            firstSession: change.firstSession.before,
            sessionsPerWeek: change.sessionsPerWeek.before)
        after = .init(
            firstSession: change.firstSession.after, sessionsPerWeek: change.sessionsPerWeek.after)
        steps = .init(change.steps)
        checks = .init(change.checks)
        notices = .init(change.notices)
    }
}

extension ExplanationJSON.DifferenceJSON {
    fileprivate init(_ difference: WhatIf.Difference) {
        added = difference.added
        removed = difference.removed
    }
}
