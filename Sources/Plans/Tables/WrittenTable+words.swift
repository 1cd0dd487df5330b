internal import DecisionTables
internal import RulePacks

extension WrittenTable {
    /// What stands in a cell that asks for nothing.
    static let any = "–"
    /// Between tests that must both hold; no test has a semicolon.
    static let and = "; and "
    static let or = "; or "

    /// The letter that DMN and WHO give a hit policy.
    public var hitPolicyLetter: String {
        switch hitPolicy {
        case .unique: "U"
        case .first: "F"
        case .collect: "C"
        }
    }

    var hitPolicyText: String {
        switch hitPolicy {
        case .unique: "U (unique: at most one rule applies)"
        case .first: "F (first: of the rules that apply, the uppermost decides)"
        case .collect: "C (collect: all rules that apply decide together)"
        }
    }

    var hasUnless: Bool { rows.contains { !$0.unless.isEmpty } }

    /// The place of the input in each row's tests.
    func place(of input: ID) -> Int? { inputs.firstIndex { $0.id == input } }
}

extension WrittenTable.Row {
    /// `start_wish: full_at_once; or time_away: under 14 days; and weeks_done: at least 2`.
    ///
    /// *And* binds more closely than *or*.
    var unlessText: String {
        unless.map { block in
            block.map { "\($0.input): \($0.test)" }.joined(separator: WrittenTable.and)
        }.joined(separator: WrittenTable.or)
    }

    /// `pace-tired (1 of 2)`, where a rule has several rows.
    var name: String { count == 1 ? rule : "\(rule) (\(number) of \(count))" }

    /// `decisions/pace.yaml:14`.
    var place: String { "\(file):\(line)" }
}
