/// What one line of a condition asks of its input: the values it accepts.
public struct UnaryTest: Hashable, Sendable {
    /// The answered values that are accepted; none of them when this is nil.
    public var answered: Accepted?
    public var acceptsUnanswered: Bool

    public init(answered: Accepted?, acceptsUnanswered: Bool = false) {
        self.answered = answered
        self.acceptsUnanswered = acceptsUnanswered
    }

    public enum Accepted: Hashable, Sendable {
        case scalars(IntervalSet)
        /// The subsets for which all of these hold; without any, every answered subset.
        case subsets([MemberTest])
    }

    /// What is asked of a subset.
    ///
    /// `all: [x, y]` is written as two tests, `any` of x and `any` of y.
    public enum MemberTest: Hashable, Sendable {
        case any(Members)
        case none(Members)

        public func accepts(_ members: Members) -> Bool {
            switch self {
            case .any(let wanted): members.intersects(wanted)
            case .none(let unwanted): !members.intersects(unwanted)
            }
        }
    }

    /// Whether the value is one of those accepted; it must be of the input's kind.
    public func accepts(_ value: Value) -> Bool {
        switch (value, answered) {
        case (.unanswered, _): acceptsUnanswered
        case (_, nil): false
        case (.scalar(let number), .scalars(let numbers)): numbers.contains(number)
        case (.subset(let members), .subsets(let tests)): tests.allSatisfy { $0.accepts(members) }
        default: preconditionFailure("a value and a test of one input are of the same kind")
        }
    }
}

extension UnaryTest {
    public static func scalars(_ ranges: ClosedRange<Int>...) -> UnaryTest {
        UnaryTest(answered: .scalars(IntervalSet(ranges)))
    }

    public static func subsets(_ tests: MemberTest...) -> UnaryTest {
        UnaryTest(answered: .subsets(tests))
    }

    public static let unanswered = UnaryTest(answered: nil, acceptsUnanswered: true)

    /// The same test, which an unanswered input passes too.
    public var orUnanswered: UnaryTest {
        UnaryTest(answered: answered, acceptsUnanswered: true)
    }
}
