package import DecisionTables
public import RulePacks

/// What would have to be answered otherwise for a decision to come to an option, or by a rule.
public struct NearestWays: Sendable {
    public var decision: ID
    public var wanted: Wanted
    public var result: Result

    public enum Wanted: Hashable, Sendable {
        case option(ID)
        /// A rule's id, or `otherwise`.
        case rule(ID)
    }

    public enum Result: Hashable, Sendable {
        /// It comes to it with the answers as they are.
        case already
        /// No answers lead to it.
        case never
        /// So many answers have to differ, no fewer; the ways to do it, or the first of them.
        case ways([Way], distance: Int, areAll: Bool)
        /// Its diagrams would need more nodes than this.
        case notWorkedOut(budget: Int)
    }

    /// Answers that change together, everything else staying as it was said.
    public struct Way: Hashable, Sendable {
        /// In the order of the questions.
        public var changes: [Change]
        /// Answers of this kind: `time_away is 31 days`.
        public var example: String
        /// What decides with those.
        public var deciding: [Deciding]
        /// All answers and facts as they would be said then, by input.
        package var said: [Value]
    }

    /// What one answer would have to be.
    public struct Change: Hashable, Sendable {
        public var question: ID
        /// Whether something was said that takes no part today, because the question is not put.
        public var isSetAside: Bool
        /// For the answer, or for each fact that comes from it and is looked at.
        public var demands: [Demand]
    }

    public struct Demand: Hashable, Sendable {
        /// The question, or a fact that comes from its answer.
        public var input: ID
        /// What it says today; of busy times and own words only whether something was said.
        public var today: String
        /// As it follows *would have to*: `be more than 30 days`, `name flooded`.
        public var demand: String
        /// Whether it is met today, and would have to stay so.
        public var isMet: Bool
        /// The demand, for those who say it in other words.
        package var condition: Condition
    }

    /// A rule that decides.
    public struct Deciding: Hashable, Sendable {
        /// The rule's id, or `otherwise`.
        public var rule: ID
        public var because: String
    }

    /// Most ways that are looked for.
    public static let mostWays = 5
}

extension NearestWays.Wanted {
    var name: ID {
        switch self {
        case .option(let id), .rule(let id): id
        }
    }
}
