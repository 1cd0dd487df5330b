/// What came out otherwise than a case expects, by its place in the case.
package enum CaseFailure: Hashable, Sendable {
    /// The line of `expect` with this index.
    case line(Int)
    /// The rule with this index in `rules`, which did not apply.
    case rule(Int)
}
