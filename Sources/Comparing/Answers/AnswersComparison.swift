public import Diagnostics
public import RulePacks

/// What becomes of the plan from one file of answers.
public struct AnswersComparison: Sendable {
    /// What the file is called.
    public var file: String
    public var finding: Finding

    public enum Finding: Sendable {
        case same
        case changed([Change])
        /// What kept the packs from reading the file; of one of them it may be nothing.
        case unreadable(byOld: [Diagnostic], byNew: [Diagnostic])
    }

    /// Another result of a decision; nil where a pack has no such decision.
    public struct Change: Hashable, Sendable {
        public var decision: ID
        public var old: [ID]?
        public var new: [ID]?
    }

    public init(file: String, finding: Finding) {
        self.file = file
        self.finding = finding
    }

    /// Whether somebody's plan is not what it was; a file that neither pack reads has no plan.
    public var changesPlan: Bool {
        switch finding {
        case .same: false
        case .changed: true
        case .unreadable(let byOld, let byNew): byOld.isEmpty || byNew.isEmpty
        }
    }
}
