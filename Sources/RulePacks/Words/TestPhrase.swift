internal import DecisionTables

/// A test in a sentence, as it follows the subject's name: `is more than 30 days`.
struct TestPhrase {
    private let subject: Subject
    /// `is` and `names`, or after *would have to* `be` and `name`.
    private let isDemand: Bool

    private var isDecision: Bool { subject.role == .decision }
    private var be: String { isDemand ? "be" : "is" }

    init(of subject: Subject, isDemand: Bool = false) {
        self.subject = subject
        self.isDemand = isDemand
    }

    /// Nil where nothing is asked.
    func text(_ test: PlainTest) -> String? {
        switch test {
        case .anything: nil
        case .nothing: "\(be) neither answered nor unanswered"
        case .answered: "\(be) answered"
        case .unanswered: "\(be) unanswered"
        case .values(let set, let orUnanswered): values(set, orUnanswered: orUnanswered)
        case .members(let needs, orUnanswered: false): members(needs)
        case .members(let needs, orUnanswered: true): "\(be) unanswered or \(membersAfterIs(needs))"
        }
    }

    private func membersAfterIs(_ needs: MemberNeeds) -> String {
        let phrase = members(needs)
        return phrase.hasPrefix("\(be) ") ? String(phrase.dropFirst(3)) : phrase
    }

    private func values(_ set: IntervalSet, orUnanswered: Bool) -> String {
        let these = words(for: set)
        let others = words(for: set.complement(in: subject.range))
        guard others.count < these.count else {
            return "\(be) " + (these + (orUnanswered ? ["unanswered"] : [])).joined(with: "or")
        }
        let negated =
            others.count == 1 ? "not \(others[0])" : "neither \(others.joined(with: "nor"))"
        if isDecision { return "\(be) \(negated)" }
        return orUnanswered ? "\(be) unanswered or \(negated)" : "\(be) answered, but \(negated)"
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
        let verb = (isDecision ? "include" : "name") + (isDemand ? "" : "s")
        if wanted.isEmpty {
            if unwanted.count == subject.wordCount { return "\(verb) none" }
            return "\(be) \(isDecision ? "" : "answered ")without \(unwanted.joined(with: "or"))"
        }
        let rest = unwanted.isEmpty ? "" : ", but not \(unwanted.joined(with: "or"))"
        return "\(verb) \(wanted.joined(separator: ", and "))\(rest)"
    }

    private func oneOf(_ members: [Int]) -> String {
        members.count == subject.wordCount
            ? "at least one" : members.map(subject.word).joined(with: "or")
    }
}
