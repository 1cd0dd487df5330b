/// An option that some completions lead to, and some do not.
struct OpenOption {
    let option: Int
    /// The completions that lead to it.
    let inside: CaseSet
    /// The variables on which it hangs, among completions, whether it results.
    let levels: Members
    /// The variables that its rules look at.
    let rules: Members

    /// Takes all cases that lead to the option, and of these the completions.
    init(_ option: Int, whole: CaseSet, inside: CaseSet) {
        self.option = option
        self.inside = inside
        levels = inside.levels
        rules = inside == whole ? levels : whole.levels
    }
}
