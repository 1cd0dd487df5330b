extension StringProtocol {
    /// At most 60 characters, the last of them `…` if there were more: what a message can quote.
    public var shortened: String {
        let longest = 60
        guard dropFirst(longest).first != nil else { return String(self) }
        return prefix(longest - 1) + "…"
    }
}
