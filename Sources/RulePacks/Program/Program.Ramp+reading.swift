internal import Diagnostics
internal import YAMLTree

extension Program.Ramp {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a ramp", reportingTo: &log) else { return nil }
        let counts = fields.require(
            "sessions_per_week", for: "sessions week by week, such as [1, 2, 3]")?
            .someNodes(of: "'sessions_per_week'", "a number", reportingTo: &log)?
            .compactMap {
                $0.integer(of: "a number of sessions", in: 0...21, reportingTo: &log)?.value
            }
        reviewEvery = fields.text("review", reportingTo: &log).flatMap {
            Self.weeks($0, reportingTo: &log)
        }
        fields.reportKeys(to: &log)
        guard let counts, !counts.isEmpty else { return nil }
        id = pair.key
        sessionsPerWeek = counts
    }

    /// Reads `every week`, `every 2 weeks`.
    private static func weeks(_ text: Located<String>, reportingTo log: inout DiagnosticLog) -> Int?
    {
        let words = text.value.split(separator: " ")
        if words == ["every", "week"] { return 1 }
        if words.count == 3, words[0] == "every", words[2] == "weeks",
            let count = Int(wholeNumber: words[1]), (1...52).contains(count)
        {
            return count
        }
        log.report(
            .wrongType(
                "'\(text.value)' is not a rhythm; write 'every week' or 'every 2 weeks'",
                at: text.range))
        return nil
    }
}
