internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Program {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'program'", reportingTo: &log) else { return nil }
        let name = fields.requiredText("name", for: "what the program is called", reportingTo: &log)
        let contact = fields.require(
            "contact", for: "whom a person can call or write to", reportingTo: &log
        )
        .flatMap { Contact($0, reportingTo: &log) }
        crisis = fields.text("crisis", reportingTo: &log)
        let weeks = fields.require("weeks", for: "how many weeks it lasts", reportingTo: &log)?
            .integer(of: "'weeks'", in: 1...104, reportingTo: &log)
        tracks = fields.entries(
            "tracks", of: "track", reportingTo: &log, placed: \.id.range, Track.init)
        ramps = fields.entries(
            "ramps", of: "ramp", reportingTo: &log, placed: \.id.range, Ramp.init)
        groups = fields.entries(
            "groups", of: "group", reportingTo: &log, placed: \.id.range, Group.init)
        closed = fields.read("closed", reportingTo: &log) { Self.dates($0, reportingTo: &$1) } ?? []
        policy =
            fields.read("policy", reportingTo: &log) { Policy($0, reportingTo: &$1) } ?? Policy()
        fields.reportUnknownKeys(to: &log)
        for group in groups.values {
            _ = group.track.known(among: tracks.ids, as: "track", reportingTo: &log)
        }
        guard let name, let contact, let weeks else { return nil }
        self.name = name
        self.contact = contact
        self.weeks = weeks.value
    }

    private static func dates(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> [CalendarDate]? {
        node.texts(of: "'closed'", reportingTo: &log)?
            .compactMap { $0.date(reportingTo: &log)?.value }.sorted()
    }
}

extension Fields {
    /// A mapping of ids to things of one kind; an entry that could not be read is left out, and reported.
    mutating func entries<Thing>(
        _ key: String, of kind: String, reportingTo log: inout DiagnosticLog,
        placed place: (Thing) -> SourceRange,
        _ reader: (YAMLNode.Pair, inout DiagnosticLog) -> Thing?
    ) -> Named<Thing> {
        var things: Named<Thing> = [:]
        for pair in take(key)?.pairs(of: "'\(key)'", reportingTo: &log) ?? [] {
            guard pair.key.checkedID(.underscores, of: kind, reportingTo: &log) != nil,
                let thing = reader(pair, &log)
            else { continue }
            things.add(thing, under: pair.key, of: kind, placed: place, reportingTo: &log)
        }
        return things
    }
}

extension Program.Contact {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'contact'", reportingTo: &log) else { return nil }
        name = fields.text("name", reportingTo: &log)
        phone = fields.text("phone", reportingTo: &log)
        email = fields.text("email", reportingTo: &log)
        hours = fields.text("hours", reportingTo: &log)
        fields.reportUnknownKeys(to: &log)
        if phone == nil, email == nil {
            log.report(
                .missingKey(
                    "phone", in: "'contact'", for: "a way to reach the program ('email' will do)",
                    at: fields.place))
        }
    }
}

extension Program.Policy {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'policy'", reportingTo: &log) else { return nil }
        hoursPerWeek = fields.text("hours_per_week", reportingTo: &log).flatMap { text in
            Interval.read(text, unit: .number, reportingTo: &log)?.closed(text, reportingTo: &log)
        }
        daysBetweenSessions = fields.text("days_between_sessions", reportingTo: &log).flatMap {
            text in
            guard let interval = Interval.read(text, unit: .number, reportingTo: &log) else {
                return nil
            }
            if interval.lower == nil, let most = interval.upper, most >= 0 { return most }
            log.report(
                .wrongType("'\(text.value)' is not a limit; write 'at most 2'", at: text.range))
            return nil
        }
        fields.reportUnknownKeys(to: &log)
    }
}

extension Program.Track {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a track", reportingTo: &log) else { return nil }
        let name = fields.requiredText("name", for: "what the track is called", reportingTo: &log)
        let sessions = fields.require(
            "sessions", for: "when it meets, such as [Mon 09:00-12:00]", reportingTo: &log)?
            .texts(of: "'sessions'", reportingTo: &log)?
            .compactMap { $0.session(reportingTo: &log) }
        fields.reportUnknownKeys(to: &log)
        guard let name, let sessions else { return nil }
        self.init(id: pair.key, name: name, sessions: sessions.sorted())
    }
}

extension Program.Ramp {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a ramp", reportingTo: &log) else { return nil }
        let counts = fields.require(
            "sessions_per_week", for: "sessions week by week, such as [1, 2, 3]", reportingTo: &log)?
            .list(of: "'sessions_per_week'", reportingTo: &log)?
            .compactMap {
                $0.integer(of: "a number of sessions", in: 0...21, reportingTo: &log)?.value
            }
        reviewEvery = fields.text("review", reportingTo: &log).flatMap {
            Self.weeks($0, reportingTo: &log)
        }
        fields.reportUnknownKeys(to: &log)
        guard let counts else { return nil }
        if counts.isEmpty {
            log.report(
                .wrongType(
                    "a ramp needs the number of sessions of at least one week", at: pair.key.range))
            return nil
        }
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

extension Program.Group {
    init?(_ pair: YAMLNode.Pair, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(pair.value, of: "a group", reportingTo: &log) else { return nil }
        let track = fields.requiredText("track", for: "the track it meets on", reportingTo: &log)
        let name = fields.requiredText("name", for: "what the group is called", reportingTo: &log)
        fields.reportUnknownKeys(to: &log)
        guard let track, let name else { return nil }
        self.init(id: pair.key, track: track, name: name)
    }
}
