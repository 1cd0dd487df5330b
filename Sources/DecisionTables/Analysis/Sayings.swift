/// Which rules of a table lead to the same, in the same words.
///
/// What a rule says besides its options is no matter of sets of cases, so it is given as a number:
/// two rules say the same if their numbers are equal.
public struct Sayings: Hashable, Sendable {
    /// By rule.
    public var rules: [Int]
    public var otherwise: Int?

    /// Numbers what rules say, and what `otherwise` does.
    public init<Saying: Hashable>(rules: [Saying], otherwise: Saying? = nil) {
        var numbers: [Saying: Int] = [:]
        func number(of saying: Saying) -> Int {
            if let known = numbers[saying] { return known }
            numbers[saying] = numbers.count
            return numbers.count - 1
        }
        self.rules = rules.map(number)
        self.otherwise = otherwise.map(number)
    }
}
