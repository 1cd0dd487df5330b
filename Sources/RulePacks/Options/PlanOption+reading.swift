internal import Diagnostics
internal import YAMLTree

extension PlanOption {
    /// Reads one entry of `options`.
    init?(_ pair: YAMLNode.Pair, program: ProgramNames, reportingTo log: inout DiagnosticLog) {
        let id = pair.key.answerID(of: "option", reportingTo: &log)
        guard var fields = Fields(pair.value, of: "an option", reportingTo: &log) else {
            return nil
        }
        let name = fields.requiredText(
            "name", for: "what it is called in a plan", reportingTo: &log)
        let plan = fields.requiredText(
            "plan", for: "the sentence of the clinician's copy", reportingTo: &log)
        client = fields.text("client", reportingTo: &log)
        effects = ScheduleEffect.effects(from: &fields, program: program, reportingTo: &log)
        steps =
            fields.read("steps", reportingTo: &log) { node, log in
                node.list(of: "'steps'", reportingTo: &log)?.compactMap {
                    Step($0, reportingTo: &log)
                }
            } ?? []
        checks =
            fields.read("checks", reportingTo: &log) { $0.texts(of: "'checks'", reportingTo: &$1) }
            ?? []
        fields.reportKeys(to: &log)
        guard let id, let name, let plan else { return nil }
        self.id = id
        self.name = name
        self.plan = plan
    }
}

extension ScheduleEffect {
    static func effects(
        from fields: inout Fields, program: ProgramNames, reportingTo log: inout DiagnosticLog
    ) -> [ScheduleEffect] {
        let track = fields.text("track", reportingTo: &log)?
            .known(among: program.tracks, as: "track", reportingTo: &log)
        let ramp = fields.text("ramp", reportingTo: &log)?
            .known(among: program.ramps, as: "ramp", reportingTo: &log)
        let online = fields.text("online", reportingTo: &log).flatMap {
            perWeek($0, reportingTo: &log)
        }
        let first = fields.read("first_sessions", reportingTo: &log) {
            firstSessions($0, reportingTo: &$1)
        }
        let group = fields.text("group", reportingTo: &log)
            .flatMap { GroupChoice.read($0, as: "a way to choose a group", reportingTo: &log) }
        return [
            track.map(Self.track), ramp.map(Self.ramp), online.map(Self.online(perWeek:)), first,
            group.map(Self.group),
        ].compactMap { $0 }
    }

    private static func perWeek(
        _ text: Located<String>, reportingTo log: inout DiagnosticLog
    ) -> Int? {
        let words = text.value.split(separator: " ")
        if words.count == 3, words[1] == "per", words[2] == "week",
            let count = Int(wholeNumber: words[0]), (1...21).contains(count)
        {
            return count
        }
        log.report(
            .wrongType(
                "'\(text.value)' is not a number of sessions; write '1 per week'", at: text.range))
        return nil
    }

    private static func firstSessions(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> ScheduleEffect? {
        guard var fields = Fields(node, of: "'first_sessions'", reportingTo: &log) else {
            return nil
        }
        let count = fields.require("count", for: "how many sessions")?
            .integer(of: "'count'", in: 1...100, reportingTo: &log)
        let mode = fields.requiredText("mode", for: "how to be there", reportingTo: &log)
            .flatMap {
                ParticipationMode.read($0, as: "a way to be in a session", reportingTo: &log)
            }
        fields.reportKeys(to: &log)
        guard let count, let mode else { return nil }
        return .firstSessions(count: count.value, mode: mode)
    }
}

extension Step {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a step", reportingTo: &log) else { return nil }
        let step = Self(from: &fields, reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let step else { return nil }
        self = step
    }

    /// Takes `do`, `who`, `by` and `client`.
    init?(from fields: inout Fields, reportingTo log: inout DiagnosticLog) {
        let what = fields.requiredText("do", for: "what is done", reportingTo: &log)
        let who = fields.requiredText("who", for: "who does it", reportingTo: &log)
            .flatMap { Person.read($0, as: "one who takes a step", reportingTo: &log) }
        let by = fields.requiredText("by", for: "by when", reportingTo: &log)
            .flatMap { Deadline.read($0, reportingTo: &log) }
        let client = fields.text("client", reportingTo: &log)
        guard let what, let who, let by else { return nil }
        self.init(what: what, client: client, who: who, by: by)
    }
}

extension Step.Deadline {
    static func read(_ text: Located<String>, reportingTo log: inout DiagnosticLog) -> Self? {
        if let deadline = Self(text: text.value) { return deadline }
        let known = ["today", "check-in", "first group", "week 1"]
        log.report(.unknownValue(text, of: "a time for a step", among: known))
        return nil
    }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
    /// One of a few words that the language fixes.
    static func read(
        _ text: Located<String>, as name: String, reportingTo log: inout DiagnosticLog
    ) -> Self? {
        if let value = Self(rawValue: text.value) { return value }
        log.report(.unknownValue(text, of: name, among: allCases.map(\.rawValue)))
        return nil
    }
}
