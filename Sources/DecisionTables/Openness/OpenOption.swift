/// An option that some completions lead to, and some do not.
struct OpenOption {
    let option: Int
    /// The variables that its rules look at.
    let whole: Members
    let inside: Part
    let outside: Part

    struct Part {
        let set: CaseSet
        let reach: CaseReach

        init(_ set: CaseSet) {
            self.set = set
            reach = CaseReach(set)
        }
    }

    init(
        _ option: Int, _ whole: CaseSet, _ inside: CaseSet, _ all: CaseSet
    ) throws(NodeBudgetReached) {
        self.option = option
        self.whole = CaseReach(whole).levels
        self.inside = Part(inside)
        outside = Part(try all.subtracting(inside))
    }
}
