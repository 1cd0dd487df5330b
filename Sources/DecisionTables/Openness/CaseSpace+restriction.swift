extension CaseSpace {
    /// What is left of the levels when this is known of the inputs.
    func restriction(to knowledge: [Knowledge]) -> DiagramRestriction {
        var restriction = DiagramRestriction(levelCount: variables.count)
        for (known, axis) in zip(knowledge, axes) {
            switch axis {
            case .known, .untested, .perhaps: continue
            case .scalar(let level, let cells):
                restriction.keep(at: level, of: cells.count) { known.allows(cells[$0]) }
            case .subset(let flag, let groups):
                if case .level(let level) = flag {
                    if !known.mayBeUnanswered { restriction.keep(1, at: level) }
                    if known == .known(.unanswered) { restriction.keep(0, at: level) }
                }
                guard let members = known.members else { continue }
                for group in groups {
                    let isNamed = group.members.intersects(members)
                    restriction.keep(isNamed ? 1 : 0, at: group.level)
                }
            }
        }
        return restriction
    }
}

extension Knowledge {
    /// Whether a scalar input may be in a cell; nil is unanswered.
    fileprivate func allows(_ cell: IntervalSet?) -> Bool {
        guard let cell else { return mayBeUnanswered }
        switch self {
        case .known(.scalar(let number)), .perhaps(.scalar(let number)):
            return cell.contains(number)
        case .known, .perhaps: return false
        case .anyAnswer, .anything: return true
        case .among(let numbers): return !cell.intersection(numbers).isEmpty
        }
    }

    /// The members that an answer has, if it has one; nil: any.
    fileprivate var members: Members? {
        switch self {
        case .known(.subset(let members)), .perhaps(.subset(let members)): members
        case .known(.unanswered), .perhaps(.unanswered): []
        case .known, .perhaps, .anyAnswer, .anything, .among: nil
        }
    }
}
