/// What a name in a rule file is the name of.
package enum NameKind: String, CaseIterable, Hashable, Sendable {
    case question, choice, band, option, decision, rule, promise, source, track, ramp, group

    /// Whether its words are joined by `-`; else by `_`.
    package var isHyphened: Bool {
        self == .rule || self == .promise || self == .source
    }

    /// Whether it is named within a question, so that two questions may have one each.
    package var belongsToQuestion: Bool { self == .choice || self == .band }

    /// Whether saved answers can name it.
    package var standsInAnswers: Bool {
        switch self {
        case .question, .choice, .group, .track, .decision, .option, .promise: true
        case .band, .rule, .source, .ramp: false
        }
    }
}
