internal import DecisionTables

extension Explanation {
    /// What the decision came to, as a sentence.
    var resultText: String {
        guard options.isEmpty else {
            return "Comes to \(Self.listed(options))."
        }
        if verdict != nil { return "Comes to nothing." }
        return hitPolicy == .collect
            ? "Nothing was collected." : "No rule covers these answers; decide it together."
    }

    /// What the clinician made of it, as a sentence.
    var verdictText: String? {
        guard let verdict else { return nil }
        let sentence =
            switch verdict.how {
            case .accepted: "The clinician accepted this"
            case .chosen: "The clinician chose \(Self.listed(holding)), and that holds"
            case .declined: "The clinician declined it, and nothing of it is in the plan"
            }
        return verdict.because.map { "\(sentence): \($0.quotation)" } ?? "\(sentence)."
    }

    private static func listed(_ options: [Option]) -> String {
        options.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    }
}

extension RuleAccount {
    /// What became of the rule, in words; it follows the rule's name.
    package var verdict: String {
        switch outcome {
        case .decided where rule == "otherwise": "decided, because no rule applies"
        case .decided: "decided"
        case .cameLater(_, let first): "applied too, but an earlier rule decided: \(first)"
        case .didNotApply(let obstacles): obstacles.words
        case .wasNotNeeded(let applying):
            "was not needed, because a rule applies: \(applying.joined(separator: ", "))"
        }
    }

    var isDecisive: Bool {
        if case .decided = outcome { true } else { false }
    }

    /// The lines that held, where the rule applies.
    var met: [Reason.Match] {
        switch outcome {
        case .decided(let met), .cameLater(let met, _): met
        case .didNotApply, .wasNotNeeded: []
        }
    }
}

extension Reason.Match {
    /// `time_away is 5 days (asked for: more than 30 days)`.
    var words: String { "\(subject) is \(answer) (asked for: \(test))" }

    /// `start_wish is full_at_once`, and what was asked for if that reads otherwise.
    var shortWords: String {
        test == answer ? "\(subject) is \(answer)" : words
    }
}

extension [RuleAccount.Obstacle] {
    /// What fails first, and how much more; then every exception that holds.
    fileprivate var words: String {
        var failing: [String] = []
        var exceptions: [String] = []
        for obstacle in self {
            switch obstacle {
            case .line(let match): failing.append(match.words)
            case .noBlock(let matches):
                failing.append("none of these: \(matches.map(\.words).joined(separator: "; or "))")
            case .unless(let matches):
                exceptions.append(matches.map(\.shortWords).joined(separator: " and "))
            }
        }
        var parts: [String] = []
        if let first = failing.first {
            let rest = failing.count - 1
            let more = rest == 0 ? "" : rest == 1 ? "; and 1 more" : "; and \(rest) more"
            parts.append("did not apply: \(first)\(more)")
        }
        parts += exceptions.map { "set aside because \($0)" }
        return parts.joined(separator: "; ")
    }
}
