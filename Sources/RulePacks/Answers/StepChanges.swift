/// What the clinician adds to the steps of a plan, writes otherwise and strikes.
public struct StepChanges: Hashable, Sendable {
    public var added: [Step]
    public var changed: [Change]
    public var struck: [Strike]

    public init(added: [Step] = [], changed: [Change] = [], struck: [Strike] = []) {
        self.added = added
        self.changed = changed
        self.struck = struck
    }

    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && struck.isEmpty }

    /// The steps of the rules that are meant: those that say this.
    public struct Target: Hashable, Sendable {
        /// The step's `do`, letter by letter.
        public var what: String
        /// Where several steps say the same, the deadline of the one that is meant.
        public var due: Step.Deadline?

        public init(what: String, due: Step.Deadline? = nil) {
            self.what = what
            self.due = due
        }
    }

    public struct Change: Hashable, Sendable {
        public var target: Target
        /// What stands in its place.
        public var step: Step

        public init(_ target: Target, to step: Step) {
            self.target = target
            self.step = step
        }
    }

    public struct Strike: Hashable, Sendable {
        public var target: Target
        public var because: String?

        public init(_ target: Target, because: String? = nil) {
            self.target = target
            self.because = because
        }
    }
}
