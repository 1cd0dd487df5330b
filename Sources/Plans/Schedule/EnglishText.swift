internal import RulePacks

/// `1 session`, `3 sessions`.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ items: [String]) -> String { items.joined(with: "and") }
