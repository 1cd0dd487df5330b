internal import CivilTime

/// The sweep over the week: a state is how many sessions of each track stayed free so far, and
/// whether the one that is running did.
///
/// A state is one number. Each track has a digit of it: twice the count, and one more while its
/// running session is known to meet a busy time.
extension BusyWeek {
    /// A state after a piece.
    func next(_ state: Int, _ piece: Piece, isBusy: Bool, places: [Int]) -> Int {
        var state = state
        if isBusy {
            for track in piece.running where !isMet(track, in: state, places) {
                state += places[track]
            }
        }
        for track in piece.ending {
            state += isMet(track, in: state, places) ? -places[track] : 2 * places[track]
        }
        return state
    }

    /// How many sessions of each track are free in a state.
    func counts(in state: Int, places: [Int]) -> [Int] {
        tracks.indices.map { digit($0, in: state, places) / 2 }
    }

    private func isMet(_ track: Int, in state: Int, _ places: [Int]) -> Bool {
        state / places[track] % 2 == 1
    }

    private func digit(_ track: Int, in state: Int, _ places: [Int]) -> Int {
        state / places[track] % (2 * (tracks[track].count + 1))
    }
}

extension BusyWeek {
    /// Every combination of free sessions that some busy times leave, by track; sorted.
    ///
    /// Nil where there are more than ``mostStates`` combinations on the way, or than 63 bits count.
    public func possibleCounts() -> [[Int]]? {
        guard let places else { return nil }
        var states: Set<Int> = [0]
        for piece in pieces {
            var after: Set<Int> = []
            for state in states {
                after.insert(next(state, piece, isBusy: false, places: places))
                after.insert(next(state, piece, isBusy: true, places: places))
            }
            if after.count > Self.mostStates { return nil }
            states = after
        }
        return states.map { counts(in: $0, places: places) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}
