package import DecisionTables

extension CaseCount {
    /// In decimal digits, in groups of three: `3,788,369`.
    package var grouped: String {
        let digits = Array(description)
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digits[index])
        }
    }

    /// For reading: all digits up to 10^15, beyond that `3.8 × 10^30`.
    package var readable: String {
        let digits = Array(description)
        guard digits.count > 15 else { return grouped }
        return "\(digits[0]).\(digits[1]) × 10^\(digits.count - 1)"
    }

    /// In percent, as exactly as one reads it: `5.4%`, `under 0.1%`, `100%`.
    package func percent(of whole: CaseCount) -> String {
        if self == whole { return "100%" }
        let tenths = Int((share(of: whole) * 1000).rounded())
        if tenths == 0 { return isZero ? "0%" : "under 0.1%" }
        if tenths == 1000 { return "over 99.9%" }
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
