/// Finds the rows of different rules that meet, many at a time.
///
/// For each axis there are bit sets of the rows that have started at a position and of those that
/// have ended before it; what a row may meet is the first, where the row ends, without the second,
/// where it starts, intersected over all axes. Where an axis has many positions, neighbours share
/// a bit set, so that memory stays in bounds; what is left over is compared in full.
struct RowMeetings {
    private let rows: BoxRows
    private let whole: [Side]
    private let wordCount: Int
    /// The bit sets of an axis follow each other, bucket by bucket.
    private let started: [[UInt64]]
    private let ended: [[UInt64]]

    private static let bucketLimit = 256

    struct Pair {
        /// A row of the earlier rule.
        var first: Int
        var second: Int
    }

    init(_ rows: BoxRows, in space: BoxSpace) {
        self.rows = rows
        whole = space.axes.map(\.whole)
        wordCount = max(1, (rows.count + 63) / 64)
        var started: [[UInt64]] = []
        var ended: [[UInt64]] = []
        for axis in space.axes.indices {
            let count = whole[axis].count
            let buckets = min(count, Self.bucketLimit)
            var (starting, ending) = (
                BitRows(count: buckets, bitsPerRow: rows.count),
                BitRows(count: buckets, bitsPerRow: rows.count)
            )
            for row in 0..<rows.count {
                let side = rows.side(of: row, along: axis)
                let start = Self.bucket(of: side.low, among: count)
                starting.set(row, inRows: start...buckets - 1)
                let end = Self.bucket(of: side.high, among: count)
                if end + 1 < buckets { ending.set(row, inRows: end + 1...buckets - 1) }
            }
            starting.complete()
            ending.complete()
            started.append(starting.words)
            ended.append(ending.words)
        }
        self.started = started
        self.ended = ended
    }
}

extension RowMeetings {
    /// The pairs, ordered by rules, then rows.
    func pairs(counting steps: inout StepCount) throws(StepBudgetReached) -> [Pair] {
        var pairs: [Pair] = []
        var candidates = Array(repeating: UInt64(0), count: wordCount)
        for row in 0..<rows.count {
            let firstWord = row >> 6
            try steps.take((wordCount - firstWord) * rows.axisCount)
            findCandidates(toMeet: row, from: firstWord, into: &candidates)
            let known = pairs.count
            for word in firstWord..<wordCount {
                var bits = candidates[word]
                while bits != 0 {
                    let other = word << 6 + bits.trailingZeroBitCount
                    bits &= bits - 1
                    if meets(row, other) { pairs.append(Pair(first: row, second: other)) }
                }
            }
            try steps.take((pairs.count - known) * StepCount.ofBox)
        }
        let rules = rows.rules
        return pairs.sorted {
            (rules[$0.first], rules[$0.second], $0.first, $0.second)
                < (rules[$1.first], rules[$1.second], $1.first, $1.second)
        }
    }

    /// The bits of later rows that may meet a row.
    private func findCandidates(
        toMeet row: Int, from firstWord: Int, into candidates: inout [UInt64]
    ) {
        for word in firstWord..<wordCount { candidates[word] = .max }
        candidates[firstWord] = (.max << UInt64(row & 63)) << 1
        candidates[wordCount - 1] &= .max >> UInt64(wordCount << 6 - rows.count)
        for axis in 0..<rows.axisCount {
            let side = rows.side(of: row, along: axis)
            guard side != whole[axis] else { continue }
            let count = whole[axis].count
            let start = Self.bucket(of: side.high, among: count) * wordCount
            let end = Self.bucket(of: side.low, among: count) * wordCount
            candidates.withUnsafeMutableBufferPointer { candidates in
                started[axis].withUnsafeBufferPointer { started in
                    ended[axis].withUnsafeBufferPointer { ended in
                        for word in firstWord..<wordCount {
                            candidates[word] &= started[start + word] & ~ended[end + word]
                        }
                    }
                }
            }
        }
    }

    private func meets(_ row: Int, _ other: Int) -> Bool {
        guard rows.rules[row] != rows.rules[other] else { return false }
        for axis in 0..<rows.axisCount
        where !rows.side(of: row, along: axis).intersects(rows.side(of: other, along: axis)) {
            return false
        }
        return true
    }

    private static func bucket(of position: Int32, among count: Int) -> Int {
        count <= bucketLimit ? Int(position) : Int(position) * bucketLimit / count
    }
}
