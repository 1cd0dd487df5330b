public import DecisionTables
public import RulePacks

/// What becomes of one decision from one pack to the other.
public struct DecisionComparison: Sendable {
    public var id: ID
    public var title: String
    public var finding: Finding

    public enum Finding: Sendable {
        case onlyInOld
        case onlyInNew
        /// The same options in every case.
        case same
        case changed(DecisionChange)
        /// The budget of so many nodes was reached, in this decision or in one that it looks at.
        case notCompared(budget: Int)
    }
}

/// In which cases the options of a decision differ.
///
/// Counted are the ways of answering what either version of the decision depends on; answers that
/// no rule of either pack tells apart are one.
public struct DecisionChange: Sendable {
    /// What either version depends on, by id.
    public var inputs: [ID]
    /// Cases whose options differ.
    public var changed: CaseCount
    /// All that were compared.
    public var compared: CaseCount
    /// The most frequent first; where options are collected, one case may be in several.
    public var moves: [Move]
    /// For single results: how many cases there are of each old and new option; nil: no result.
    public var matrix: [MatrixEntry]

    public var share: Double { changed.share(of: compared) }

    public struct Move: Sendable {
        public var move: OptionMove
        public var count: CaseCount
        /// Some boxes, which may overlap.
        public var boxes: [Box]
        /// The cases that are in none of these boxes.
        public var rest: CaseCount
    }

    /// Cases that a list of conditions describes.
    public struct Box: Sendable {
        /// As it follows *when*.
        public var phrase: String
        public var count: CaseCount
        public var example: Example
    }

    /// One case, with what it leads to.
    public struct Example: Sendable {
        /// As it follows *when*.
        public var phrase: String
        /// The answers that make it up; nil if none could be found.
        public var answers: Answers?
        public var old: [ID]
        public var new: [ID]
    }

    public struct MatrixEntry: Sendable {
        public var old: ID?
        public var new: ID?
        public var count: CaseCount
    }
}
