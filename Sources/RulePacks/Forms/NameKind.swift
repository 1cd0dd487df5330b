/// What the ids of a pack name.
package enum NameKind: String, CaseIterable, Sendable {
    case question, choice, band, option, decision, track, ramp, group, source, rule, promise

    /// What joins the words of its ids.
    package var joint: Character { style.joint }

    package var style: IDStyle {
        switch self {
        case .rule, .promise, .source: .hyphens
        default: .underscores
        }
    }

    /// Ids that would mean something else where they are used.
    package var reserved: [ID] {
        let others: [ID] =
            switch self {
            case .question: Answers.frame
            case .choice, .band, .option: Self.reservedForAnswers
            case .decision: ["rules"]
            default: []
            }
        return [Self.nothing] + others
    }

    /// What stands for nothing at all wherever YAML is read.
    static let nothing: ID = "null"

    /// Words of tests and answers.
    static let reservedForAnswers = [
        "answered", "unanswered", "prefer_not_to_say", "not", "any", "all", "none",
    ]
}
