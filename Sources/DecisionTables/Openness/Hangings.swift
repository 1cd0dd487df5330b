/// Which questions are put, or not, because of the answers to which others.
struct Hangings {
    /// By question: all on which it hangs, directly or through others.
    ///
    /// Those that no other hangs on, and that were not asked about, have no entries.
    private(set) var above: [Members]

    /// Follows some questions to those on which they hang, and these in turn, by lines that can make
    /// a difference: that do not hold both as things are and whatever the rest would be.
    init<Failure: Error>(
        of questions: some Sequence<Int>, _ known: KnownInputs,
        where isOpen: (Condition) throws(Failure) -> Bool
    ) throws(Failure) {
        above = known.model.inputs.map { _ in [] }
        var isFollowed = known.model.inputs.map { _ in false }
        for question in questions {
            try follow(question, known, &isFollowed, isOpen)
        }
    }

    private mutating func follow<Failure: Error>(
        _ question: Int, _ known: KnownInputs, _ isFollowed: inout [Bool],
        _ isOpen: (Condition) throws(Failure) -> Bool
    ) throws(Failure) {
        guard !isFollowed[question] else { return }
        isFollowed[question] = true
        for line in known.askedWhen[question] where try isOpen(line) {
            let other = known.question[line.input]
            try follow(other, known, &isFollowed, isOpen)
            above[question].insert(other)
            above[question].formUnion(above[other])
        }
    }
}

extension KnownInputs {
    /// On which questions others hang, as far as it can be told line by line.
    func hangings(of questions: some Sequence<Int>) -> Hangings {
        Hangings(of: questions, self) { line in !holdsToday(line) || holds(line) != true }
    }
}
