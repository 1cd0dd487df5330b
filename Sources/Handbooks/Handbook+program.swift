internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

extension Handbook {
    var program: [Document.Block] {
        let program = pack.program
        return [
            .heading(level: 2, [.text("The program")]),
            .bullets(
                [
                    named("Name", program.name.value), named("Contact", contact),
                    named("In a crisis", program.crisis?.value),
                    named("Length", program.weeks.counted("week")),
                    named("Closed", closed), named("Hours a week", hours),
                    named("Days without a session between two", gaps),
                ].compactMap { $0 }),
            tracks, ramps,
        ]
    }

    private func named(_ name: String, _ text: String?) -> Document.ListItem? {
        text.flatMap { text in
            text.isEmpty
                ? nil : Document.ListItem([.strong([.text("\(name):")]), .text(" \(text)")])
        }
    }

    private var contact: String {
        let contact = pack.program.contact
        return [contact.name, contact.phone, contact.email, contact.hours]
            .compactMap { $0?.value }.joined(separator: ", ")
    }

    private var closed: String {
        pack.program.closed.map(\.longText).joined(separator: "; ")
    }

    private var hours: String? {
        pack.program.policy.hoursPerWeek.map { "\($0.lowerBound) to \($0.upperBound)" }
    }

    private var gaps: String? { pack.program.policy.daysBetweenSessions.map { "at most \($0)" } }

    private var tracks: Document.Block {
        .table(
            Document.Table(
                header: [[.text("Track")], [.text("Sessions every week")], [.text("Groups")]],
                rows: pack.program.tracks.values.map { track in
                    let groups = pack.program.groups.values.filter {
                        $0.track.value == track.id.value
                    }
                    return [
                        [.text(track.name.value)],
                        [.text(track.sessions.map(\.text).joined(separator: ", "))],
                        [.text(groups.map(\.name.value).joined(separator: ", "))],
                    ]
                }))
    }

    private var ramps: Document.Block {
        .table(
            Document.Table(
                header: [
                    [.text("Ramp")], [.text("Sessions a week, from the first")],
                    [.text("Reviewed")],
                ],
                rows: pack.program.ramps.values.map { ramp in
                    [
                        [.code(ramp.id.value)],
                        [.text(ramp.sessionsPerWeek.map(String.init).joined(separator: ", "))],
                        [
                            .text(
                                ramp.reviewEvery.map {
                                    $0 == 1 ? "every week" : "every \($0) weeks"
                                } ?? "–")
                        ],
                    ]
                }))
    }
}
