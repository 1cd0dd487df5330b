public import CivilTime
internal import DecisionTables
internal import Diagnostics
public import RulePacks

extension ExplanationJSON {
    public init(
        _ explanations: [Explanation], of pack: RulePack, today: CalendarDate, whyNot: ID? = nil,
        nearest: [NearestWays]? = nil, whatIf: WhatIf? = nil
    ) {
        self.pack = Pack(
            name: pack.info.name.value, version: pack.info.version.value,
            fingerprint: pack.fingerprint)
        self.today = today.isoText
        self.whyNot = whyNot
        self.nearest = nearest?.map(NearestJSON.init)
        self.whatIf = whatIf.map(WhatIfJSON.init)
        decisions = explanations.map(DecisionJSON.init)
    }
}

extension ExplanationJSON.DecisionJSON {
    fileprivate init(_ explanation: Explanation) {
        decision = explanation.decision
        title = explanation.title
        hitPolicy = explanation.hitPolicy.rawValue
        options = explanation.options.map(\.id)
        decided = explanation.verdict.map { verdict in
            ExplanationJSON.DecidedJSON(
                how: verdict.how.rawValue, options: explanation.holding.map(\.id),
                because: verdict.because)
        }
        rules = (explanation.rules + (explanation.otherwise.map { [$0] } ?? []))
            .map(ExplanationJSON.RuleJSON.init)
    }
}

extension ExplanationJSON.RuleJSON {
    fileprivate init(_ account: RuleAccount) {
        rule = account.rule
        options = account.options
        because = account.because
        source = account.source
        note = account.note
        file = account.file
        line = account.line
        met = account.met.map(ExplanationJSON.Match.init)
        (failing, instead) = ([], [])
        switch account.outcome {
        case .decided: outcome = "decided"
        case .cameLater(_, let first): (outcome, instead) = ("came_later", [first])
        case .didNotApply(let obstacles):
            outcome = "did_not_apply"
            failing = obstacles.map(ExplanationJSON.Obstacle.init)
        case .wasNotNeeded(let applying): (outcome, instead) = ("not_needed", applying)
        }
    }
}

extension ExplanationJSON.Obstacle {
    fileprivate init(_ obstacle: RuleAccount.Obstacle) {
        switch obstacle {
        case .line(let match): (part, lines) = ("when", [ExplanationJSON.Match(match)])
        case .noBlock(let matches):
            (part, lines) = ("when_any", matches.map(ExplanationJSON.Match.init))
        case .unless(let matches):
            (part, lines) = ("unless", matches.map(ExplanationJSON.Match.init))
        }
    }
}

extension ExplanationJSON.Match {
    fileprivate init(_ match: Reason.Match) {
        input = match.subject
        askedFor = match.test
        answer = match.answer
    }
}
