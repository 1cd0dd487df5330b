internal import Diagnostics
internal import YAMLTree

extension Program.Policy {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'policy'", reportingTo: &log) else { return nil }
        hoursPerWeek = fields.text(Key.hoursPerWeek.rawValue, reportingTo: &log).flatMap { text in
            Interval.read(text, unit: .number, reportingTo: &log)?.closed(text, reportingTo: &log)
        }
        daysBetweenSessions = fields.text(Key.daysBetweenSessions.rawValue, reportingTo: &log)
            .flatMap { Self.most($0, reportingTo: &log) }
        fields.reportKeys(to: &log)
    }

    /// Reads `at most 2`.
    private static func most(_ text: Located<String>, reportingTo log: inout DiagnosticLog) -> Int?
    {
        guard let interval = Interval.read(text, unit: .number, reportingTo: &log) else {
            return nil
        }
        if interval.lower == nil, let most = interval.upper, most >= 0 { return most }
        log.report(.wrongType("'\(text.value)' is not a limit; write 'at most 2'", at: text.range))
        return nil
    }
}
