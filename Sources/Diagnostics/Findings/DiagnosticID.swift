extension Diagnostic {
    /// The stable name of a kind of fault; each has a section in `Docs/Diagnostics.md`.
    public enum ID: String, CaseIterable, Hashable, Sendable {
        // Any file
        case unreadable = "unreadable"
        case unreadFile = "unread-file"
        case notUTF8 = "not-utf8"
        case tooLarge = "too-large"
        case tooDeep = "too-deep"
        case controlCharacter = "control-character"
        case yamlSyntax = "yaml-syntax"
        case duplicateKey = "duplicate-key"
        case secondDocument = "second-document"
        case unsupportedYAML = "unsupported-yaml"
        case emptyFile = "empty-file"

        // Rule files
        case missingKey = "missing-key"
        case unknownKey = "unknown-key"
        case wrongKind = "wrong-kind"
        case wrongType = "wrong-type"
        case unknownValue = "unknown-value"
        case unknownName = "unknown-name"
        case duplicateName = "duplicate-name"
        case badID = "bad-id"
        case badTest = "bad-test"
        case outsideRange = "outside-range"
        case emptyInterval = "empty-interval"
        case neverHolds = "never-holds"
        case alwaysHolds = "always-holds"
        case saidTwice = "said-twice"
        case circularDecisions = "circular-decisions"
        case circularQuestions = "circular-questions"
        case requiredQuestion = "required-question"
        case bandOverlap = "band-overlap"
        case bandGap = "band-gap"
        case sessionOverlap = "session-overlap"
        case secondAvailability = "second-availability"
        case unknownVariable = "unknown-variable"
        case badTemplate = "bad-template"
        case avoidedWording = "avoided-wording"
        case reviewOverdue = "review-overdue"
        case unusedQuestion = "unused-question"
        case unusedOption = "unused-option"
        case unusedText = "unused-text"
        case badCompiledPack = "bad-compiled-pack"
        case badTable = "bad-table"

        // All answers
        case gap = "gap"
        case overlap = "overlap"
        case conflict = "conflict"
        case promiseBroken = "promise-broken"
        case notProved = "not-proved"
        case coveredRule = "covered-rule"
        case neverApplies = "never-applies"
        case redundantCondition = "redundant-condition"
        case redundantRule = "redundant-rule"
        case mergeableRules = "mergeable-rules"
        case cannotMatter = "cannot-matter"

        // Cases
        case caseFailed = "case-failed"

        // Checking
        case badBaseline = "bad-baseline"

        // Answers
        case unknownQuestion = "unknown-question"
        case notAsked = "not-asked"
    }
}
