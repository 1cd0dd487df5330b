public import CivilTime
internal import Diagnostics

/// A number computed from the answers and the program: how many sessions of a track meet no busy time.
public struct Fact: Sendable {
    public var id: ID
    public var track: Program.Track

    init(of track: Program.Track) {
        id = Self.id(ofTrack: track.id.value)
        self.track = track
    }

    package static let ending = "_sessions_free"

    package static func id(ofTrack track: ID) -> ID { track + ending }

    /// Whether a name has the form of a fact's.
    static func couldBeCalled(_ name: ID) -> Bool { name.hasSuffix(ending) }

    /// From 0 to the track's weekly sessions.
    public func sessionsFree(besides busy: BusyTimes) -> Int {
        track.sessions.count { !busy.meets($0) }
    }
}
