/// Joins boxes that differ along one axis alone, whether they touch there or not.
///
/// Sides are sets of positions then, and each set has a number, so that comparing two is quick.
struct ApartJoin {
    /// The sets of positions of each box, by axis.
    var boxes: [[IntervalSet]] {
        numbers.map { numbers in numbers.enumerated().map { sets[$0][$1] } }
    }

    private var numbers: [[Int]]
    private var sets: [[IntervalSet]]
    private var numberOfSet: [[IntervalSet: Int]]

    init(_ boxes: [Box]) {
        let axisCount = boxes.first?.sides.count ?? 0
        numbers = []
        sets = Array(repeating: [], count: axisCount)
        numberOfSet = Array(repeating: [:], count: axisCount)
        for box in boxes {
            var own: [Int] = []
            for axis in 0..<axisCount {
                let side = box.sides[axis]
                own.append(number(of: IntervalSet(Int(side.low)...Int(side.high)), along: axis))
            }
            numbers.append(own)
        }
        var unchanged = 0
        var axis = 0
        while unchanged < axisCount {
            unchanged = join(along: axis) ? 0 : unchanged + 1
            axis = (axis + 1) % axisCount
        }
    }

    private mutating func number(of set: IntervalSet, along axis: Int) -> Int {
        if let number = numberOfSet[axis][set] { return number }
        numberOfSet[axis][set] = sets[axis].count
        sets[axis].append(set)
        return sets[axis].count - 1
    }

    private mutating func join(along axis: Int) -> Bool {
        let sections = numbers.map { Self.section(of: $0, but: axis) }
        let order = numbers.indices.sorted { (sections[$0], $0) < (sections[$1], $1) }
        var joined: [[Int]] = []
        joined.reserveCapacity(numbers.count)
        for index in order {
            var box = numbers[index]
            if let last = joined.last {
                let number = box[axis]
                box[axis] = last[axis]
                if box == last {
                    let union = sets[axis][number].union(sets[axis][last[axis]])
                    joined[joined.count - 1][axis] = self.number(of: union, along: axis)
                    continue
                }
                box[axis] = number
            }
            joined.append(box)
        }
        defer { numbers = joined }
        return joined.count < numbers.count
    }

    private static func section(of box: [Int], but skipped: Int) -> UInt64 {
        var section: UInt64 = 0
        for axis in box.indices where axis != skipped {
            section = (section ^ UInt64(box[axis])) &* 0x9E37_79B9_7F4A_7C15
            section ^= section >> 31
        }
        return section
    }
}
