public import OrderedCollections

/// What the clinician made of a plan: kept beside the answers, and as optional as they are.
public struct Review: Hashable, Sendable {
    /// What was decided, in the order of the pack's decisions.
    public var decided: OrderedDictionary<ID, Decided>
    /// Why the plan parts from a promise or from a key of the policy, in the order of the pack.
    public var overruled: OrderedDictionary<ID, String>
    public var steps: StepChanges

    public init(
        decided: OrderedDictionary<ID, Decided> = [:],
        overruled: OrderedDictionary<ID, String> = [:], steps: StepChanges = StepChanges()
    ) {
        self.decided = decided
        self.overruled = overruled
        self.steps = steps
    }

    public var isEmpty: Bool { decided.isEmpty && overruled.isEmpty && steps.isEmpty }
}

/// What holds of one decision, whatever the rules come to.
public struct Decided: Hashable, Sendable {
    /// In the order of the decision, each once; none: it was declined.
    public var options: [ID]
    public var because: String?

    public init(options: [ID], because: String? = nil) {
        self.options = options
        self.because = because
    }
}
