public import CivilTime
internal import Diagnostics

/// A number computed from the answers and the program: how many sessions of a track meet no busy time.
public struct Fact: Sendable {
    public var id: ID
    public var track: Program.Track

    init(of track: Program.Track) {
        id = "\(track.id.value)_sessions_free"
        self.track = track
    }

    /// From 0 to the track's weekly sessions.
    public func sessionsFree(besides busy: BusyTimes) -> Int {
        track.sessions.count { !busy.meets($0) }
    }
}
