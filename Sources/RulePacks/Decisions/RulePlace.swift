/// Which rule of a pack: by its decision, and its place in the file.
package struct RulePlace: Hashable, Sendable {
    package let decision: Int
    package let rule: Int

    package init(decision: Int, rule: Int) {
        self.decision = decision
        self.rule = rule
    }
}
