/// The known name that was probably meant; nil when none is near, or two are equally near.
///
/// Letters' case and `-` for `_` do not count. The distance is the number of letters put in, left
/// out, changed or swapped with a neighbour: at most 1 in a name of up to four letters, 2 in one of
/// up to eight, 3 in a longer one, and no more than that in any of its words. So `group_a` is not
/// near to `group_b`, nor `week_1` to `week_2`. Cost: linear in the number of names.
public func nearestName(to written: String, among known: some Sequence<String>) -> String? {
    let goal = NameLetters(written)
    guard goal.letters.count <= NameLetters.most else { return nil }
    var best: (name: String, distance: Int)?
    var isTied = false
    for name in known where name != written {
        let limit = best?.distance ?? goal.letters.slipLimit
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

/// Whether a text is surely that name, written with a slip of the hand.
///
/// True of other case or joints, and of one letter put in, left out, changed or swapped with a
/// neighbour in one word that has four letters or more. What makes another word of a short one or
/// another number is no slip: `one` is not `none`, `week_12` not `week_13`; but where another word is
/// right and so is the first letter, three letters are enough: `time_awy` is `time_away`.
public func isSlip(_ written: String, of name: String) -> Bool {
    let (one, other) = (NameLetters(written), NameLetters(name))
    guard max(one.letters.count, other.letters.count) <= NameLetters.most else { return false }
    let (words, others) = (one.words, other.words)
    if words.joined().elementsEqual(others.joined()) { return true }
    let different = zip(words, others).filter { $0 != $1 }
    guard words.count == others.count, different.count == 1, let (word, meant) = different.first
    else { return false }
    let isLong = min(word.count, meant.count) >= 4
    let isLongEnough =
        max(word.count, meant.count) >= 4 && words.count > 1 && word.first == meant.first
    return (isLong || isLongEnough)
        && word.filter(\.isDigit).elementsEqual(meant.filter(\.isDigit))
        && word.distance(to: meant, upTo: 1) != nil
}

/// A name's letters as they count for likeness.
private struct NameLetters {
    /// A longer text is no name.
    static let most = 64
    private static let joint: Unicode.Scalar = "_"

    let letters: ArraySlice<Unicode.Scalar>

    init(_ name: String) {
        letters =
            name.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? Self.joint : $0 }[...]
    }

    var words: [ArraySlice<Unicode.Scalar>] { letters.split(separator: Self.joint) }

    /// The distance, if it is within a limit, and in each word within the limit for that word.
    func distance(to other: NameLetters, upTo limit: Int) -> Int? {
        guard let distance = letters.distance(to: other.letters, upTo: limit) else { return nil }
        let (words, others) = (words, other.words)
        guard words.count == others.count else { return distance }
        return zip(words, others).allSatisfy { $0.couldBe($1) } ? distance : nil
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// How many slips a name or a word of so many letters may have.
    fileprivate var slipLimit: Int {
        switch count {
        case ...4: 1
        case ...8: 2
        default: 3
        }
    }

    /// Whether one word may be meant by another: those of one or two letters only if they have the
    /// same letters, and numbers only if they are the same.
    fileprivate func couldBe(_ other: Self) -> Bool {
        if elementsEqual(other) { return true }
        if Swift.min(count, other.count) <= 2 { return sorted() == other.sorted() }
        return filter(\.isDigit) == other.filter(\.isDigit)
            && distance(to: other, upTo: slipLimit) != nil
    }

    /// The optimal string alignment distance, if it is within a limit.
    fileprivate func distance(to other: Self, upTo limit: Int) -> Int? {
        guard abs(count - other.count) <= limit else { return nil }
        let (letters, others) = (Array(self), Array(other))
        var before: [Int] = []
        var last = Array(0...others.count)
        for row in letters.indices {
            var current = [row + 1]
            for column in others.indices {
                let isSame = letters[row] == others[column]
                var least = Swift.min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                let isSwapped =
                    row > 0 && column > 0 && letters[row] == others[column - 1]
                    && letters[row - 1] == others[column]
                if isSwapped { least = Swift.min(least, before[column - 1] + 1) }
                current.append(least)
            }
            if current.allSatisfy({ $0 > limit }) { return nil }
            (before, last) = (last, current)
        }
        return last[others.count] <= limit ? last[others.count] : nil
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
