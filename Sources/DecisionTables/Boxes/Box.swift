/// The positions of one axis from `low` to `high`, both in.
struct Side: Hashable, Sendable {
    var low: Int32
    var high: Int32

    var count: Int { Int(high - low) + 1 }

    func intersects(_ other: Side) -> Bool { low <= other.high && other.low <= high }

    func contains(_ other: Side) -> Bool { low <= other.low && other.high <= high }

    func clamped(to other: Side) -> Side {
        Side(low: max(low, other.low), high: min(high, other.high))
    }
}

/// A side for every axis of a `BoxSpace`, and all cases that lie within all of them.
struct Box: Hashable, Sendable {
    var sides: [Side]

    func intersects(_ other: Box) -> Bool {
        for axis in sides.indices where !sides[axis].intersects(other.sides[axis]) { return false }
        return true
    }

    /// The cases that are in both boxes, if there are any.
    func intersection(_ other: Box) -> Box? {
        guard intersects(other) else { return nil }
        var common = self
        for axis in sides.indices {
            common.sides[axis] = sides[axis].clamped(to: other.sides[axis])
        }
        return common
    }

    /// The rest of a box that another one is taken out of, as boxes apart from each other.
    ///
    /// The axes are cut in their order, so that what is unanswered is split off before any of its
    /// members is looked at.
    func subtracting(_ other: Box) -> [Box] {
        intersects(other) ? slabs(around: other, along: sides.indices) : [self]
    }

    /// The parts of a box beside another one that it meets, cut along these axes alone.
    func slabs(around other: Box, along axes: some Sequence<Int>) -> [Box] {
        var slabs: [Box] = []
        var core = self
        for axis in axes {
            let (side, taken) = (core.sides[axis], other.sides[axis])
            if side.low < taken.low {
                var slab = core
                slab.sides[axis].high = taken.low - 1
                slabs.append(slab)
            }
            if taken.high < side.high {
                var slab = core
                slab.sides[axis].low = taken.high + 1
                slabs.append(slab)
            }
            core.sides[axis] = side.clamped(to: taken)
        }
        return slabs
    }
}
