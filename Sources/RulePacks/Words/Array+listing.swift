extension [String] {
    /// `a`, `a or b`, `a, b or c`.
    package func joined(with word: String) -> String {
        guard let last, count > 1 else { return joined() }
        return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    /// Parts of a sentence, with commas or semicolons where the parts have an *and* or commas.
    func joinedAsClauses() -> String {
        guard let last, count > 1 else { return joined() }
        let isPlain = !contains { $0.contains(" or ") || $0.contains(" and ") || $0.contains(", ") }
        if isPlain { return joined(with: "and") }
        let mark = contains { $0.contains(", ") } ? ";" : ","
        return "\(dropLast().joined(separator: "\(mark) "))\(mark) and \(last)"
    }
}
