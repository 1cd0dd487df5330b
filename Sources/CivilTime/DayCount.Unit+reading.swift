extension DayCount.Unit {
    /// Reads `week` or `weeks`, in capitals or not.
    init?(_ word: String) {
        let word = word.lowercased()
        guard let unit = Self.allCases.first(where: { word == $0.rawValue || word == $0.plural })
        else { return nil }
        self = unit
    }

    /// The unit that a word begins or nearly spells, as `wks` and `d` do.
    static func nearest(to word: String) -> Self? {
        let letters = Array(word.lowercased().unicodeScalars.prefix(12))
        guard !letters.contains(where: \.isDigit) else { return nil }
        let near = allCases.map { unit in
            (unit: unit, slips: unit.slips(in: letters))
        }
        return near.filter { $0.slips <= 2 }.min { $0.slips < $1.slips }?.unit
    }

    private func slips(in letters: [Unicode.Scalar]) -> Int {
        let name = Array(plural.unicodeScalars)
        guard !name.starts(with: letters) else { return 1 }
        return min(
            editDistance(letters, name), editDistance(letters, Array(rawValue.unicodeScalars)))
    }
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...other.count)]
    for i in one.indices {
        var row = [i + 1]
        for j in other.indices {
            let replaced = rows[i][j] + (one[i] == other[j] ? 0 : 1)
            var best = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                best = min(best, rows[i - 1][j - 1] + 1)
            }
            row.append(best)
        }
        rows.append(row)
    }
    return rows[one.count][other.count]
}
