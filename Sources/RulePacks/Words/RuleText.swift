public import DecisionTables
internal import Diagnostics

/// A rule that applies to exactly the cases of a box, as text to be put at the end of `rules:`.
///
/// Every box is one rule: it applies where all of `when` and no line of `unless` holds.
public struct RuleText: Hashable, Sendable {
    public let when: [String]
    /// Lines of which each is a block of `unless` by itself.
    public let unless: [String]

    /// A box has one condition an input.
    public init(_ box: [Condition], of pack: RulePack) {
        let conditions = box.map { ConditionText($0, of: pack) }
        when = conditions.compactMap(\.when)
        unless = conditions.flatMap(\.unless)
    }

    /// The rule in YAML, ending with a line break; `indent` spaces before its dash.
    ///
    /// Its `because` is a sentence that holds until the lead writes a better one.
    public func yaml(id: ID, then option: ID, indent: Int = 2) -> String {
        var lines = ["- id: \(id)"]
        if !when.isEmpty { lines += ["  when:"] + when.map { "    \($0)" } }
        if unless.count == 1 {
            lines += ["  unless:", "    \(unless[0])"]
        } else if !unless.isEmpty {
            lines += ["  unless:"] + unless.map { "    - \($0)" }
        }
        lines += ["  then: \(option)", "  because: \(Self.because)"]
        let space = String(repeating: " ", count: indent)
        return lines.map { "\(space)\($0)\n" }.joined()
    }

    /// The rule as `{id: …}` in one line, for a list in brackets.
    public func bracketed(id: ID, then option: ID) -> String {
        var parts = ["id: \(id)"]
        if !when.isEmpty { parts.append("when: {\(when.joined(separator: ", "))}") }
        if !unless.isEmpty {
            parts.append("unless: [\(unless.map { "{\($0)}" }.joined(separator: ", "))]")
        }
        parts += ["then: \(option)", "because: \(Self.because)"]
        return "{\(parts.joined(separator: ", "))}"
    }

    private static let because = "To be written; decided together at the check-in."
}
