import DecisionTables
import TestSupport

extension Knowledge {
    static func random(
        on domain: Input.Domain, _ generator: inout SeededGenerator
    ) -> Knowledge {
        switch (Int.random(in: 0..<5, using: &generator), domain) {
        case (0, _): return .known(domain.allValues.randomElement(using: &generator) ?? .unanswered)
        case (4, _):
            return .perhaps(domain.allValues.randomElement(using: &generator) ?? .unanswered)
        case (1, _): return .anything
        case (2, .scalar(let range)):
            let numbers = range.filter { _ in Bool.random(using: &generator) }
            return .among(IntervalSet(values: numbers + [range.lowerBound]))
        default: return .anyAnswer
        }
    }

    func allows(_ value: Value) -> Bool {
        switch (self, value) {
        case (.known(let known), _): known == value
        case (.perhaps(let known), _): known == value || value == .unanswered
        case (.anything, _): true
        case (.anyAnswer, _): value != .unanswered
        case (.among(let numbers), .scalar(let number)): numbers.contains(number)
        case (.among, _): false
        }
    }
}

extension Sequence<(Input, Knowledge)> {
    /// Every case that agrees with what is known.
    var completions: [[Value]] {
        reduce([[]]) { cases, known in
            let values = known.0.domain.allValues.filter(known.1.allows)
            return cases.flatMap { answers in values.map { answers + [$0] } }
        }
    }
}
