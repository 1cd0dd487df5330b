internal import RulePacks

/// `a`, `a and b`, `a, b and c`.
func listed(_ items: [String]) -> String { items.joined(with: "and") }
