internal import Diagnostics
internal import RulePacks

extension Plan {
    /// The steps of the person's own copy, without those of a safety screen.
    var clientSteps: [PlannedStep] {
        let screens = decisions(in: .firstLook).flatMap(\.options).flatMap(\.steps)
        return steps.filter { step in
            step.client != nil && !screens.contains { $0.what.value == step.was ?? step.what }
        }
    }
}

extension [PlannedStep] {
    /// The steps in their order, those with one deadline together.
    var byDeadline: [[PlannedStep]] {
        reduce(into: []) { groups, step in
            if groups.last?.first?.by == step.by {
                groups[groups.count - 1].append(step)
            } else {
                groups.append([step])
            }
        }
    }
}
