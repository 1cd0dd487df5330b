extension Int {
    /// `1 rule`, `3 rules`.
    package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
