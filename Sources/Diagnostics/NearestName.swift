/// The known name that was probably meant; nil when none is near, or two are equally near.
///
/// Letters' case and `-` for `_` do not count. The distance is the number of letters put in, left
/// out, changed or swapped with a neighbour: at most 1 in a name of up to four letters, 2 in one of
/// up to eight, 3 in a longer one. Cost: linear in the number of names.
public func nearestName(to written: String, among known: some Sequence<String>) -> String? {
    let goal = NameLetters(written)
    guard goal.letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    var isTied = false
    for name in known where name != written {
        let limit = best?.distance ?? goal.limit
        guard let distance = goal.distance(to: NameLetters(name), upTo: limit) else { continue }
        if let best, best.distance == distance {
            isTied = isTied || best.name != name
        } else {
            best = (name, distance)
            isTied = false
        }
    }
    return isTied ? nil : best?.name
}

/// A name's letters as they count for likeness.
private struct NameLetters {
    let letters: [Unicode.Scalar]

    init(_ name: String) {
        letters = name.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
    }

    var limit: Int {
        switch letters.count {
        case ...4: 1
        case ...8: 2
        default: 3
        }
    }

    /// The optimal string alignment distance, if it is within a limit.
    func distance(to other: NameLetters, upTo limit: Int) -> Int? {
        guard abs(letters.count - other.letters.count) <= limit else { return nil }
        var before: [Int] = []
        var last = Array(0...other.letters.count)
        for row in letters.indices {
            var current = [row + 1]
            for column in other.letters.indices {
                let isSame = letters[row] == other.letters[column]
                var least = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if isSwapped(row, other, column) { least = min(least, before[column - 1] + 1) }
                current.append(least)
            }
            if current.allSatisfy({ $0 > limit }) { return nil }
            (before, last) = (last, current)
        }
        return last[other.letters.count] <= limit ? last[other.letters.count] : nil
    }

    private func isSwapped(_ row: Int, _ other: NameLetters, _ column: Int) -> Bool {
        row > 0 && column > 0 && letters[row] == other.letters[column - 1]
            && letters[row - 1] == other.letters[column]
    }
}
