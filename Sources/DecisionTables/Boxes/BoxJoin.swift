/// Joins boxes that differ along one axis alone, until no two do.
struct BoxJoin {
    private(set) var boxes: [Box]

    /// Joins neighbours, so that boxes stay boxes.
    init(_ boxes: [Box]) {
        self.boxes = boxes
        guard let axisCount = boxes.first?.sides.count else { return }
        var unchanged = 0
        var axis = 0
        while unchanged < axisCount {
            unchanged = join(along: axis) ? 0 : unchanged + 1
            axis = (axis + 1) % axisCount
        }
    }

    /// Joins what touches along an axis; false when nothing does.
    private mutating func join(along axis: Int) -> Bool {
        let order = boxes.indices.map { Key(of: boxes[$0], but: axis, index: $0) }.sorted()
        var joined: [Box] = []
        joined.reserveCapacity(boxes.count)
        for key in order {
            let box = boxes[key.index]
            if let last = joined.last, last.sides[axis].high + 1 == box.sides[axis].low,
                last.agrees(with: box, but: axis)
            {
                joined[joined.count - 1].sides[axis].high = box.sides[axis].high
            } else {
                joined.append(box)
            }
        }
        defer { boxes = joined }
        return joined.count < boxes.count
    }

    /// What brings the boxes of one cross-section together, in their order along the axis.
    private struct Key: Comparable {
        var section: UInt64
        var low: Int32
        var index: Int

        init(of box: Box, but skipped: Int, index: Int) {
            var section: UInt64 = 0
            for (axis, side) in box.sides.enumerated() where axis != skipped {
                section ^= UInt64(UInt32(side.low)) << 32 | UInt64(UInt32(side.high))
                section = (section ^ section >> 29) &* 0xBF58_476D_1CE4_E5B9
            }
            self.section = section
            low = box.sides[skipped].low
            self.index = index
        }

        static func < (left: Key, right: Key) -> Bool {
            if left.section != right.section { return left.section < right.section }
            return (left.low, left.index) < (right.low, right.index)
        }
    }
}

extension Box {
    fileprivate func agrees(with other: Box, but skipped: Int) -> Bool {
        for axis in sides.indices where axis != skipped && sides[axis] != other.sides[axis] {
            return false
        }
        return true
    }
}
