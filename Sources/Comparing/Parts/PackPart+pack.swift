internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension PackPart {
    /// Everything that a pack says, but for what compares case by case better.
    static func all(of pack: RulePack) -> [PackPart] {
        var parts = [PackPart(pack), PackPart(pack.program)]
        parts += pack.questions.values.map { PackPart($0) }
        parts += pack.decisions.values.flatMap { PackPart.all(of: $0) }
        parts += pack.options.values.map { PackPart($0) }
        parts += pack.program.tracks.values.map { PackPart($0) }
        parts += pack.program.ramps.values.map { PackPart($0) }
        parts += pack.program.groups.values.map { PackPart($0) }
        for (id, text) in pack.info.sources {
            var part = PackPart("source '\(id)'", .sources, text.value)
            part.add("text", text.value, .sources)
            parts.append(part)
        }
        parts += pack.promises.values.map { PackPart($0) }
        parts += pack.wording.map { PackPart($0) }
        parts += pack.translations.map { PackPart($0) }
        parts += pack.cases.map { PackPart($0) }
        for (name, file) in pack.templates {
            let lines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
            var part = PackPart(
                "template '\(name)'", .templates, "\(lines) lines", isInPlans: true)
            part.add("text", file.text, .templates, isInPlans: true)
            parts.append(part)
        }
        return parts
    }

    private init(_ pack: RulePack) {
        let info = pack.info
        self.init("the pack", .pack, info.name.value)
        add("name", info.name.value, .pack)
        add("version", info.version.value, .pack)
        add("reviewed_by", info.reviewedBy?.value, .pack)
        add("reviewed_on", info.reviewedOn?.value.isoText, .pack)
        add("review_by", info.reviewBy?.value.isoText, .pack)
        add(order: Array(pack.questions.keys), of: "questions", .questions, isInPlans: true)
        add(order: Array(pack.decisions.keys), of: "decisions", .rules, isInPlans: true)
    }

    private init(_ program: Program) {
        self.init("the program", .schedule, program.name.value)
        let contact = program.contact
        add("name", program.name.value, .texts, isInPlans: true)
        add("contact name", contact.name?.value, .texts, isInPlans: true)
        add("phone", contact.phone?.value, .texts, isInPlans: true)
        add("email", contact.email?.value, .texts, isInPlans: true)
        add("hours", contact.hours?.value, .texts, isInPlans: true)
        add("crisis", program.crisis?.value, .texts, isInPlans: true)
        add("weeks", "\(program.weeks)", .schedule, isInPlans: true)
        let closed = program.closed.map(\.isoText).joined(separator: ", ")
        add("closed", closed.isEmpty ? nil : closed, .schedule, isInPlans: true)
        add(
            "hours_per_week",
            program.policy.hoursPerWeek.map { "\($0.lowerBound) to \($0.upperBound)" }, .schedule,
            isInPlans: true)
        add(
            "days_between_sessions", program.policy.daysBetweenSessions.map { "at most \($0)" },
            .schedule, isInPlans: true)
    }

    private init(_ track: Program.Track) {
        let sessions = track.sessions.map(\.text).joined(separator: ", ")
        self.init("track '\(track.id.value)'", .schedule, sessions, isInPlans: true)
        add("name", track.name.value, .texts, isInPlans: true)
        add("sessions", sessions, .schedule, isInPlans: true)
    }

    private init(_ ramp: Program.Ramp) {
        let sessions = ramp.sessionsPerWeek.map { "\($0)" }.joined(separator: ", ")
        self.init("ramp '\(ramp.id.value)'", .schedule, sessions, isInPlans: true)
        add("sessions_per_week", sessions, .schedule, isInPlans: true)
        add("review", ramp.reviewEvery.map { "every \($0) weeks" }, .schedule, isInPlans: true)
    }

    private init(_ group: Program.Group) {
        self.init("group '\(group.id.value)'", .schedule, group.name.value, isInPlans: true)
        add("name", group.name.value, .texts, isInPlans: true)
        add("track", group.track.value, .schedule, isInPlans: true)
    }
}
