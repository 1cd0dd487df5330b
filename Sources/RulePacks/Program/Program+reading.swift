internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Program {
    /// Reads the section; the group's tracks are checked with ``reportUnknownTracks(among:to:)``.
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'program'", reportingTo: &log) else { return nil }
        let name = fields.requiredText("name", for: "what the program is called", reportingTo: &log)
        let contact = fields.require("contact", for: "whom a person can call or write to")
            .flatMap { Contact($0, reportingTo: &log) }
        crisis = fields.text("crisis", reportingTo: &log)
        let weeks = fields.require("weeks", for: "how many weeks it lasts")?
            .integer(of: "'weeks'", in: 1...104, reportingTo: &log)
        tracks = fields.entries("tracks", of: "track", reportingTo: &log, Track.init)
        ramps = fields.entries("ramps", of: "ramp", reportingTo: &log, Ramp.init)
        groups = fields.entries("groups", of: "group", reportingTo: &log, Group.init)
        closed = fields.read("closed", reportingTo: &log) { Self.dates($0, reportingTo: &$1) } ?? []
        policy =
            fields.read("policy", reportingTo: &log) { Policy($0, reportingTo: &$1) } ?? Policy()
        fields.reportKeys(to: &log)
        guard let name, let contact, let weeks else { return nil }
        self.name = name
        self.contact = contact
        self.weeks = weeks.value
    }

    func reportUnknownTracks(among tracks: KnownNames, to log: inout DiagnosticLog) {
        for group in groups.values {
            _ = group.track.known(among: tracks, as: "track", reportingTo: &log)
        }
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
    fileprivate mutating func entries<Thing>(
        _ key: String, of kind: String, reportingTo log: inout DiagnosticLog,
        _ reader: (YAMLNode.Pair, inout DiagnosticLog) -> Thing?
    ) -> Named<Thing> {
        var things: Named<Thing> = [:]
        for pair in take(key)?.pairs(of: "'\(key)'", reportingTo: &log) ?? [] {
            let id = pair.key.checkedID(.underscores, of: kind, reportingTo: &log)
            let thing = reader(pair, &log)
            if let id, let thing { things[id.value] = thing }
        }
        return things
    }
}
