internal import CivilTime
internal import Diagnostics
internal import RulePacks

extension ScheduleRequest {
    /// Hands the scheduler what the options and the program say, as plain values.
    init(_ effects: ChosenEffects, answers: Answers, today: CalendarDate, program: Program) {
        let start = answers.startOn?.value ?? today
        self.init(
            notBefore: max(start, today), weeks: program.weeks,
            track: effects.track.map { Track($0) },
            ramp: effects.ramp.map {
                Ramp(sessionsPerWeek: $0.sessionsPerWeek, reviewEvery: $0.reviewEvery)
            },
            onlinePerWeek: effects.onlinePerWeek,
            firstSessions: effects.firstSessions.map {
                FirstSessions(count: $0.count, mode: SessionMode($0.mode))
            },
            busy: answers.busyTimes, closed: program.closed,
            policy: Policy(
                hoursPerWeek: program.policy.hoursPerWeek,
                daysBetweenSessions: program.policy.daysBetweenSessions))
    }
}

extension ScheduleRequest.Track {
    init(_ track: Program.Track) {
        self.init(id: track.id.value, name: track.name.value, sessions: track.sessions)
    }
}

extension SessionMode {
    init(_ mode: ScheduleEffect.ParticipationMode) {
        switch mode {
        case .listen: self = .listen
        case .checkIn: self = .checkIn
        case .open: self = .open
        }
    }
}
