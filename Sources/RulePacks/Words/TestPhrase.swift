internal import DecisionTables

/// A test in a sentence, as it follows the subject's name: `is more than 30 days`.
struct TestPhrase {
    private let subject: Subject

    private var isDecision: Bool { subject.role == .decision }

    init(of subject: Subject) {
        self.subject = subject
    }

    /// Nil where nothing is asked.
    func text(_ test: PlainTest) -> String? {
        switch test {
        case .anything: nil
        case .nothing: "is neither answered nor unanswered"
        case .answered: "is answered"
        case .unanswered: "is unanswered"
        case .values(let set, let orUnanswered): values(set, orUnanswered: orUnanswered)
        case .members(let needs, orUnanswered: false): members(needs)
        case .members(let needs, orUnanswered: true): "is unanswered or \(membersAfterIs(needs))"
        }
    }

    private func membersAfterIs(_ needs: MemberNeeds) -> String {
        let phrase = members(needs)
        return phrase.hasPrefix("is ") ? String(phrase.dropFirst(3)) : phrase
    }

    private func values(_ set: IntervalSet, orUnanswered: Bool) -> String {
        let these = words(for: set)
        let others = words(for: set.complement(in: subject.range))
        guard others.count < these.count else {
            return "is " + (these + (orUnanswered ? ["unanswered"] : [])).joined(with: "or")
        }
        let negated =
            others.count == 1 ? "not \(others[0])" : "neither \(others.joined(with: "nor"))"
        if isDecision { return "is \(negated)" }
        return orUnanswered ? "is unanswered or \(negated)" : "is answered, but \(negated)"
    }

    /// A stretch of one value needs no `exactly` here.
    private func words(for set: IntervalSet) -> [String] {
        guard case .measure(let unit, _, _) = subject.kind else { return subject.words(for: set) }
        return zip(set.ranges, subject.words(for: set)).map { range, words in
            range.count == 1 ? unit.words(range.lowerBound) : words
        }
    }

    private func members(_ needs: MemberNeeds) -> String {
        let unwanted = needs.none.map(subject.word)
        var wanted = needs.any.map(oneOf)
        if !needs.all.isEmpty {
            wanted.insert(needs.all.map(subject.word).joined(with: "and"), at: 0)
        }
        let verb = isDecision ? "includes" : "names"
        if wanted.isEmpty {
            if unwanted.count == subject.wordCount { return "\(verb) none" }
            return "is \(isDecision ? "" : "answered ")without \(unwanted.joined(with: "or"))"
        }
        let rest = unwanted.isEmpty ? "" : ", but not \(unwanted.joined(with: "or"))"
        return "\(verb) \(wanted.joined(separator: ", and "))\(rest)"
    }

    private func oneOf(_ members: [Int]) -> String {
        members.count == subject.wordCount
            ? "at least one" : members.map(subject.word).joined(with: "or")
    }
}
