/// Tells, look by look, when something on disk was changed and is still.
///
/// An editor that empties a file and writes it, or takes it away and puts another in its place, is
/// seen in the middle of it at most once: a change counts once two looks after one another agree.
package struct StampWatch: Sendable {
    /// As it was when it was last taken as it is.
    package private(set) var taken: PackStamp
    private var last: PackStamp

    package init(_ taken: PackStamp) {
        self.taken = taken
        last = taken
    }

    /// Looks once; true: what is there now is another than before, and is to be taken.
    package mutating func look(_ now: PackStamp) -> Bool {
        let isStill = last == now
        last = now
        guard isStill, taken != now else { return false }
        taken = now
        return true
    }
}
