/// A mapping of the rule language: its keys, what each is for, and what it takes.
///
/// Schemas and editors are told by these; a test holds them against what the readers take and say.
package struct RuleForm: Sendable {
    /// What the mapping describes, as diagnostics call it: `a rule`.
    package let owner: String
    /// In the order in which one writes them.
    package let keys: [Key]
    /// Keys of which at least one must be there.
    package let oneOf: [String]

    package init(_ owner: String, oneOf: [String] = [], _ keys: [Key]) {
        self.owner = owner
        self.oneOf = oneOf
        self.keys = keys
    }

    package struct Key: Sendable {
        package let name: String
        /// What it is for, as a diagnostic says it where the key is missing.
        package let purpose: String
        package let isRequired: Bool
        package let value: RuleValue
        /// The types of question that alone have it; empty: all, and whatever is no question.
        package let questionTypes: [String]

        init(
            _ name: String, _ value: RuleValue, _ purpose: String, isRequired: Bool = false,
            of types: [QuestionType] = []
        ) {
            self.name = name
            self.value = value
            self.purpose = purpose
            self.isRequired = isRequired
            questionTypes = types.map(\.rawValue)
        }

        /// What it is for, as a sentence; words that it takes have a help of their own.
        package var help: String { purpose.prefix(1).uppercased() + purpose.dropFirst() + "." }

        /// A key that must be there.
        static func required(_ name: String, _ value: RuleValue, _ purpose: String) -> Key {
            Key(name, value, purpose, isRequired: true)
        }
    }

    /// Every word that is a key somewhere.
    static let allKeys = Set(
        [
            file, decisionFile, pack, program, contact, track, ramp, group, policy, question,
            option,
            firstSessions, step, rule, otherwise, promise, wording, packCase, answersFile,
            decidedResult, stepChanges, changedStep, struckStep,
        ].flatMap(\.keys).map(\.name))

    package subscript(key name: String) -> Key? { keys.first { $0.name == name } }
}
