/// The one of several names that was probably meant.
struct NearName {
    /// Nil if none is near; the first of those equally near.
    let name: String?

    init(to written: String, among known: [String]) {
        let limit = written.count <= 4 ? 1 : written.count <= 8 ? 2 : 3
        let distances = known.map { Self.distance(Array(written.utf8), Array($0.utf8)) }
        let nearest = zip(distances, known).min { $0.0 < $1.0 }
        name = nearest.flatMap { $0.0 <= limit ? $0.1 : nil }
    }

    /// How many letters to add, drop, change or swap with their neighbour.
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        guard abs(one.count - other.count) <= 3 else { return .max }
        var older: [Int] = []
        var old = Array(0...other.count)
        for row in one.indices {
            var new = [row + 1]
            for column in other.indices {
                let isSame = one[row] == other[column]
                var best = min(old[column + 1] + 1, new[column] + 1, old[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column]
                {
                    best = min(best, older[column - 1] + 1)
                }
                new.append(best)
            }
            older = old
            old = new
        }
        return old[other.count]
    }
}
