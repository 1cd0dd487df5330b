public import CivilTime

extension BusyWeek {
    /// Busy times that leave just so many sessions of each track free, in the order of the week.
    ///
    /// Nil where none do, and where ``possibleCounts()`` would be nil too.
    public func busyTimes(leaving counts: [Int]) -> [WeeklyHours]? {
        guard counts.count == tracks.count, let places,
            let busy = busyPieces(leaving: counts, places: places)
        else { return nil }
        let sessions = tracks.flatMap { $0 }
        let free = sessions.filter { session in !busy.contains { $0.overlaps(session) } }
        // Whole sessions read better than pieces of them, so a piece is busy unless that would
        // meet one that stays free.
        let spans = pieces.map(\.span).filter { piece in !free.contains { $0.overlaps(piece) } }
        return WeeklyHours.folding(spans)
    }

    /// As few pieces as can be that leave just so many sessions free.
    private func busyPieces(leaving counts: [Int], places: [Int]) -> [WeeklySpan]? {
        var layers: [[Int: Step]] = [[0: Step(before: 0, isBusy: false, busyCount: 0)]]
        var remaining = tracks.map(\.count)
        for piece in pieces {
            for track in piece.ending { remaining[track] -= 1 }
            let after = steps(after: layers[layers.count - 1], piece, places).filter { state, _ in
                zip(self.counts(in: state, places: places), zip(counts, remaining))
                    .allSatisfy { $0 <= $1.0 && $1.0 <= $0 + $1.1 }
            }
            if after.isEmpty || after.count > Self.mostStates { return nil }
            layers.append(after)
        }
        guard let end = layers[layers.count - 1].keys.first else { return nil }
        guard self.counts(in: end, places: places) == counts else { return nil }
        return path(to: end, through: layers)
    }

    /// How a state was come to.
    private struct Step {
        var before: Int
        var isBusy: Bool
        /// The busy pieces up to there.
        var busyCount: Int
    }

    private func steps(after states: [Int: Step], _ piece: Piece, _ places: [Int]) -> [Int: Step] {
        var after: [Int: Step] = [:]
        for (state, step) in states.sorted(by: { $0.key < $1.key }) {
            for isBusy in [false, true] {
                let next = next(state, piece, isBusy: isBusy, places: places)
                let busyCount = step.busyCount + (isBusy ? 1 : 0)
                if let best = after[next], best.busyCount <= busyCount { continue }
                after[next] = Step(before: state, isBusy: isBusy, busyCount: busyCount)
            }
        }
        return after
    }

    private func path(to end: Int, through layers: [[Int: Step]]) -> [WeeklySpan] {
        var busy: [WeeklySpan] = []
        var state = end
        for index in pieces.indices.reversed() {
            guard let step = layers[index + 1][state] else {
                preconditionFailure("every state of the sweep was come to from one before")
            }
            if step.isBusy { busy.append(pieces[index].span) }
            state = step.before
        }
        return busy
    }
}
