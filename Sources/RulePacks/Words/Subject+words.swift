internal import DecisionTables

extension Subject {
    /// The word of a choice or option.
    func word(_ index: Int) -> ID {
        switch kind {
        case .word(let words), .words(let words): words[index]
        case .measure, .presence: preconditionFailure("a number is no word")
        }
    }

    /// How many choices or options there are.
    var wordCount: Int {
        switch kind {
        case .word(let words), .words(let words): words.count
        case .measure, .presence: 0
        }
    }

    /// Single values, neither all nor none, as rules write them: one text a word or stretch.
    func words(for set: IntervalSet) -> [String] {
        switch kind {
        case .word: set.ranges.flatMap { $0.map(word) }
        case .measure(let unit, let range, _): set.ranges.map { unit.comparison($0, in: range) }
        case .words, .presence: preconditionFailure("only single values have parts")
        }
    }
}
