public import Diagnostics

/// Something that one person does by some time.
public struct Step: Hashable, Sendable {
    public var what: Located<String>
    /// The sentence for the person's own copy; nil: a step of the client's reads the same, one of
    /// ours is not in that copy.
    public var client: Located<String>?
    public var who: Person
    public var by: Deadline

    public init(
        what: Located<String>, client: Located<String>? = nil, who: Person, by: Deadline
    ) {
        self.what = what
        self.client = client
        self.who = who
        self.by = by
    }

    public enum Person: String, CaseIterable, Hashable, Sendable {
        case client, clinician, staff
    }

    public enum Deadline: Hashable, Comparable, Sendable {
        case today
        case checkIn
        case firstGroup
        /// Counted from 1.
        case week(Int)

        /// As rule files write it: `check-in`, `week 2`.
        public var text: String {
            switch self {
            case .today: "today"
            case .checkIn: "check-in"
            case .firstGroup: "first group"
            case .week(let number): "week \(number)"
            }
        }

        init?(text: String) {
            switch text {
            case "today": self = .today
            case "check-in": self = .checkIn
            case "first group": self = .firstGroup
            default:
                guard text.hasPrefix("week "), let number = Int(wholeNumber: text.dropFirst(5)),
                    (1...520).contains(number)
                else { return nil }
                self = .week(number)
            }
        }
    }
}
