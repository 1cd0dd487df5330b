public import DecisionTables

extension CaseCount {
    /// In decimal digits, in groups of three: `3,788,369`.
    public var grouped: String {
        let digits = Array(description)
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digits[index])
        }
    }

    /// For reading: all digits up to 10^15, beyond that `3.8 × 10^30`.
    public var readable: String {
        let digits = Array(description)
        guard digits.count > 15 else { return grouped }
        return "\(digits[0]).\(digits[1]) × 10^\(digits.count - 1)"
    }
}
