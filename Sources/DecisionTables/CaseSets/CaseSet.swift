/// A set of cases: of ways in which a questionnaire can be answered.
///
/// It is kept as a *reduced ordered decision diagram*. Read one from the top: each node asks for one
/// thing that a case says, the edge of the answer's cell leads on, and whoever arrives at ■ is in
/// the set. Here are the cases "away for more than 30 days, and flooded or unsure of the group":
///
///         time_away
///     –  ≤30 │ >30            – stands for unanswered
///     □   □  ▼
///         flooded?
///       no │    │ yes
///          ▼    ▼
///     group_fit? ■
///      no │  │ yes
///         □  ■
///
/// The order of the questions is the same on all paths, nodes that ask the same and lead to the same
/// are one node, and a question that makes no difference is not asked. Two sets are therefore equal
/// just when their diagrams are, which makes `==` one comparison. A node stands for as many cases as
/// lead through it, so a thousand nodes can hold more cases than could ever be listed, and still be
/// counted, searched for the case with the fewest answers, and combined: `union`, `intersection`,
/// `subtracting` each visit a pair of nodes at most once. The price is that some sets have no small
/// diagram. Operations throw ``NodeBudgetReached`` rather than grow past their space's budget.
///
/// Sets belong to a ``CaseSpace``; those of two spaces cannot be combined.
public struct CaseSet {
    public let space: CaseSpace
    let node: DiagramStore.Node

    init(_ node: DiagramStore.Node, in space: CaseSpace) {
        self.node = node
        self.space = space
    }

    public var isEmpty: Bool { node == DiagramStore.none }
}

extension CaseSet: Equatable {
    /// Whether the same cases are in both; takes the same time for all sets.
    public static func == (one: CaseSet, other: CaseSet) -> Bool {
        one.space === other.space && one.node == other.node
    }
}

extension CaseSet {
    public func union(_ other: CaseSet) throws(NodeBudgetReached) -> CaseSet {
        let node = try store(sharedWith: other).union(node, other.node)
        return CaseSet(node, in: space)
    }

    public func intersection(_ other: CaseSet) throws(NodeBudgetReached) -> CaseSet {
        let node = try store(sharedWith: other).intersection(node, other.node)
        return CaseSet(node, in: space)
    }

    public func subtracting(_ other: CaseSet) throws(NodeBudgetReached) -> CaseSet {
        let node = try store(sharedWith: other).difference(node, other.node)
        return CaseSet(node, in: space)
    }

    /// The cases that are in one of the sets and not in the other.
    public func symmetricDifference(_ other: CaseSet) throws(NodeBudgetReached) -> CaseSet {
        try subtracting(other).union(other.subtracting(self))
    }

    /// All other cases of the space, those that cannot come about included.
    public func complement() throws(NodeBudgetReached) -> CaseSet {
        try space.all.subtracting(self)
    }

    public func isSubset(of other: CaseSet) throws(NodeBudgetReached) -> Bool {
        try subtracting(other).isEmpty
    }

    public func isDisjoint(with other: CaseSet) throws(NodeBudgetReached) -> Bool {
        try intersection(other).isEmpty
    }

    private func store(sharedWith other: CaseSet) -> DiagramStore {
        precondition(space === other.space, "sets of cases are combined within one space")
        return space.store
    }
}

extension CaseSpace {
    /// The cases that are in any of the sets.
    public func union(of sets: [CaseSet]) throws(NodeBudgetReached) -> CaseSet {
        CaseSet(try store.union(of: sets.map(\.node)), in: self)
    }
}
