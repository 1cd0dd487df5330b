package import RulePacks

extension NameKind {
    /// Whether it is named within a question, so that two questions may have one each.
    var belongsToQuestion: Bool { self == .choice || self == .band }

    /// Whether saved answers can name it.
    package var standsInAnswers: Bool {
        switch self {
        case .question, .choice, .group, .track, .decision, .option, .promise: true
        case .band, .rule, .source, .ramp: false
        }
    }
}
