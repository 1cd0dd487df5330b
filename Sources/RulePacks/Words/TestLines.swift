internal import DecisionTables

/// A test in the rule language: what stands behind the subject's name.
struct TestLines {
    /// Nil: nothing to ask.
    private(set) var when: String?
    /// Each of these must not hold.
    private(set) var unless: [String] = []
    private let subject: Subject

    init(_ test: PlainTest, of subject: Subject) {
        self.subject = subject
        switch test {
        case .anything: break
        case .nothing:
            // No line says that nothing passes; two that contradict each other do.
            let line = subject.role == .decision ? subject.word(0) : "answered"
            when = line
            unless = [line]
        case .answered: when = "answered"
        case .unanswered: when = "unanswered"
        case .values(let set, let orUnanswered):
            when = Self.line(set, of: subject, orUnanswered: orUnanswered)
        case .members(let needs, orUnanswered: false): ask(for: needs)
        case .members(let needs, orUnanswered: true): ruleOutOthers(than: needs)
        }
    }

    private static func line(
        _ set: IntervalSet, of subject: Subject, orUnanswered: Bool
    ) -> String {
        let these = subject.words(for: set)
        if orUnanswered { return list(these + ["unanswered"]) }
        let others = subject.words(for: set.complement(in: subject.range))
        return others.count < these.count ? "{not: \(list(others))}" : list(these)
    }

    /// Asks for a list that meets the needs.
    private mutating func ask(for needs: MemberNeeds) {
        let parts = [("all", needs.all), ("any", needs.any.first ?? []), ("none", needs.none)]
            .filter { !$0.1.isEmpty }
        let isAny = parts.count == 1 && needs.none.isEmpty && needs.all.count <= 1
        if isAny {
            when = words(parts[0].1)
        } else {
            when = "{\(parts.map { "\($0): \(words($1))" }.joined(separator: ", "))}"
        }
        // The language takes one `any` a line.
        unless = needs.any.dropFirst().map { "{none: \(words($0))}" }
    }

    /// Rules out every list that does not meet the needs, so that no answer at all passes too.
    private mutating func ruleOutOthers(than needs: MemberNeeds) {
        let wanted = needs.all.map { [$0] } + needs.any
        if wanted.count == 1, needs.none.isEmpty {
            when = Self.list(wanted[0].map(subject.word) + ["unanswered"])
            return
        }
        unless = wanted.map { "{none: \(words($0))}" }
        if !needs.none.isEmpty { unless.append(words(needs.none)) }
    }

    private func words(_ members: [Int]) -> String { Self.list(members.map(subject.word)) }

    private static func list(_ words: [String]) -> String {
        words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
    }
}
