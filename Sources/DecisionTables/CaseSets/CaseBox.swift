/// Cases that one list of conditions describes, as a rule's `when` does.
public struct CaseBox {
    /// One condition an input, by input; inputs that may say anything have none.
    public var block: Block
    /// The cases that the box stands for: of those it describes the ones that were asked about.
    public var cases: CaseSet
    /// The case of the box with the fewest answers.
    public var witness: [Value]
}

/// A set of cases as boxes, for people to read.
public struct CaseBoxes {
    /// They describe no possible case outside the set, and may overlap unless they are to be apart.
    public var boxes: [CaseBox]
    /// The cases that are in none of the boxes; none unless there was a limit to them.
    public var rest: CaseSet
}

extension CaseSet {
    /// The possible cases of the set in few and large boxes.
    ///
    /// Each box grows from the plainest case that none describes yet, until no condition of it could
    /// be left out or widened; cases that cannot come about may be described too, which saves
    /// conditions that go without saying. With `apart`, no possible case is in two boxes, which makes
    /// more of them.
    public func boxes(
        atMost limit: Int = .max, apart: Bool = false
    ) throws(NodeBudgetReached) -> CaseBoxes {
        let set = try intersection(space.possible)
        let impossible = try space.possible.complement()
        let all = try set.union(impossible)
        var found = CaseBoxes(boxes: [], rest: set)
        while found.boxes.count < limit, let witness = try found.rest.witness() {
            var shape = BoxShape(around: witness, in: space)
            shape.grow(within: apart ? try found.rest.union(impossible).node : all.node)
            let cases = try CaseSet(shape.node(), in: space)
            found.rest = try found.rest.subtracting(cases)
            found.boxes.append(
                CaseBox(
                    block: shape.block, cases: try cases.intersection(set), witness: witness))
        }
        return found
    }
}
