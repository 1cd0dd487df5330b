package import DecisionTables

extension CaseCount {
    /// All digits, in groups of three.
    var grouped: String {
        let digits = Array(description)
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digits[index])
        }
    }

    /// `1 case`, `1,296 cases`.
    var cases: String { self == 1 ? "1 case" : "\(grouped) cases" }

    /// In percent, as exactly as one reads it: `5.4%`, `under 0.1%`, `all`.
    package func percent(of whole: CaseCount) -> String {
        if self == whole { return "100%" }
        let tenths = Int((share(of: whole) * 1000).rounded())
        if tenths == 0 { return isZero ? "0%" : "under 0.1%" }
        if tenths == 1000 { return "over 99.9%" }
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
