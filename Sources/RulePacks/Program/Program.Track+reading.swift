internal import CivilTime
internal import Diagnostics
internal import YAMLTree

extension Program.Track {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a track", reportingTo: &log) else { return nil }
        let name = fields.requiredText("name", for: "what the track is called", reportingTo: &log)
        let sessions = fields.require("sessions", for: "when it meets, such as [Mon 09:00-12:00]")
            .flatMap { Self.sessions($0, reportingTo: &log) }
        fields.reportKeys(to: &log)
        guard let name, let sessions else { return nil }
        self.init(id: pair.key, name: name, sessions: sessions.sorted())
    }

    /// At least one, none of which overlap; nil when one of them could not be read.
    private static func sessions(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> [WeeklySpan]? {
        guard let texts = node.someTexts(of: "'sessions'", reportingTo: &log) else { return nil }
        var sessions: [(span: WeeklySpan, text: Located<String>)] = []
        for text in texts {
            guard let span = text.session(reportingTo: &log) else { continue }
            if let first = sessions.first(where: { $0.span.overlaps(span) }) {
                log.report(.sessionOverlap(text, first.text))
            } else {
                sessions.append((span, text))
            }
        }
        return sessions.count == texts.count ? sessions.map(\.span) : nil
    }
}

extension Program.Group {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a group", reportingTo: &log) else { return nil }
        let track = fields.requiredText("track", for: "the track it meets on", reportingTo: &log)
        let name = fields.requiredText("name", for: "what the group is called", reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let track, let name else { return nil }
        self.init(id: pair.key, track: track, name: name)
    }
}

extension Diagnostic {
    fileprivate static func sessionOverlap(
        _ session: Located<String>, _ earlier: Located<String>
    ) -> Diagnostic {
        let fault =
            session.value == earlier.value
            ? "'\(session.value)' stands twice"
            : "'\(session.value)' and '\(earlier.value)' overlap"
        return Diagnostic(
            .error, .sessionOverlap, "\(fault); the sessions of a track are apart",
            at: session.range, notes: [Note("'\(earlier.value)' is here", at: earlier.range)])
    }
}
