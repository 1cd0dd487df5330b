internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What the chosen options do to the weeks, each kind of effect once.
struct ChosenEffects {
    private(set) var track: Program.Track?
    private(set) var ramp: Program.Ramp?
    private(set) var onlinePerWeek: Int?
    private(set) var firstSessions: (count: Int, mode: ScheduleEffect.ParticipationMode)?
    private(set) var group: ScheduleEffect.GroupChoice?
    /// Said when two options want to do the same; the first in the order of the pack is kept.
    private(set) var conflicts: [String] = []

    init(_ options: [PlanOption], in program: Program) {
        for option in options {
            for effect in option.effects { add(effect, of: option, in: program) }
        }
    }

    private mutating func add(_ effect: ScheduleEffect, of option: PlanOption, in program: Program)
    {
        switch effect {
        case .track(let id): set(\.track, program.tracks[id.value], of: option, "track")
        case .ramp(let id): set(\.ramp, program.ramps[id.value], of: option, "pace")
        case .online(let perWeek): set(\.onlinePerWeek, perWeek, of: option, "online sessions")
        case .firstSessions(let count, let mode):
            set(\.firstSessions, (count, mode), of: option, "first sessions")
        case .group(let choice): set(\.group, choice, of: option, "group")
        }
    }

    private mutating func set<Effect>(
        _ place: WritableKeyPath<Self, Effect?>, _ effect: Effect?, of option: PlanOption,
        _ name: String
    ) {
        if self[keyPath: place] == nil {
            self[keyPath: place] = effect
        } else {
            conflicts.append(
                "Two options settle the \(name); '\(option.name.value)' is not in the weeks below. Decide together which one holds."
            )
        }
    }

    /// While no track is chosen: how far each one fits the times that were given.
    func fits(_ busy: BusyTimes?, in program: Program) -> [ScheduleRemark] {
        guard track == nil, let busy else { return [] }
        return program.tracks.values.compactMap { track in
            let fit = FreeSessions(of: ScheduleRequest.Track(track), avoiding: busy)
            guard !fit.blocked.isEmpty else { return nil }
            return fit.free.isEmpty
                ? .noSessionFits(track: track.name.value, blocked: fit.blocked)
                : .someSessionsFit(track: track.name.value, free: fit.free, blocked: fit.blocked)
        }
    }

    /// The group to return to, or the others of the chosen track.
    func groups(besides answers: Answers, in pack: RulePack) -> [Program.Group] {
        let former = pack.questions.values.lazy
            .filter { $0.choicesFrom == .groups }
            .compactMap { question -> ID? in
                if case .choice(let id) = answers.given[question.id.value]?.value {
                    id
                } else {
                    nil
                }
            }.first
        switch group {
        case .same: return former.flatMap { pack.program.groups[$0] }.map { [$0] } ?? []
        case .another:
            return pack.program.groups.values.filter { candidate in
                candidate.id.value != former
                    && (track == nil || candidate.track.value == track?.id.value)
            }
        case nil: return []
        }
    }
}
