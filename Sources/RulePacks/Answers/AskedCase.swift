public import DecisionTables

/// One person's answers as the tables see them: a value for every question and fact.
public struct AskedCase: Sendable {
    /// Questions first, then facts, in the order of the model's inputs.
    public var values: [Value]
    /// The same, before answers to questions that are not put were set aside.
    public var said: [Value]
    /// Whether each question is put at all, in the order of the questions.
    public var isAsked: [Bool]
    /// Answers to questions that are not put: they take no part in any decision.
    public var setAside: [Answer]
}
