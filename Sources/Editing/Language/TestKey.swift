/// A key of a test that is a mapping.
enum TestKey: String {
    case not, any, all, none

    /// A sentence.
    var help: String {
        switch self {
        case .not: "Answered, and none of these."
        case .any: "Any of these is among them."
        case .all: "All of these are among them."
        case .none: "Answered, and none of these is among them."
        }
    }
}
