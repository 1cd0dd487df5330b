extension RulePack {
    /// A number that an input may say, with its unit: `31 days`, `2`.
    package func words(for number: Int, ofInput input: Int) -> String {
        guard case .measure(let unit, _, _) = subject(ofInput: input).kind else {
            return "\(number)"
        }
        return unit.words(number)
    }
}
