/// Which weeks of a schedule something is about.
public struct WeekNumbers: Hashable, Sendable {
    /// In order, each once.
    public let numbers: [Int]

    public init(_ numbers: [Int]) {
        self.numbers = Set(numbers).sorted()
    }

    /// `week 3`, `weeks 1 and 2`, `weeks 1 to 3, 5 and 8`.
    public var text: String {
        "\(numbers.count == 1 ? "week" : "weeks") \(listed(runs.flatMap(Self.texts)))"
    }

    /// The same as the beginning of a sentence.
    var capitalizedText: String { "W" + text.dropFirst() }

    /// The verb that goes with it.
    var haveOrHas: String { numbers.count == 1 ? "has" : "have" }

    /// Weeks that follow one another.
    private var runs: [ClosedRange<Int>] {
        numbers.reduce(into: []) { runs, number in
            guard let last = runs.last, last.upperBound + 1 == number else {
                runs.append(number...number)
                return
            }
            runs[runs.count - 1] = last.lowerBound...number
        }
    }

    private static func texts(of run: ClosedRange<Int>) -> [String] {
        run.count < 3 ? run.map(String.init) : ["\(run.lowerBound) to \(run.upperBound)"]
    }
}
