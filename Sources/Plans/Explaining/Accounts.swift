internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

/// Tells of every rule what became of it, in one case.
struct Accounts {
    private let answers: Answers
    private let outcomes: [DecisionTables.Outcome]
    /// What holds of each decision.
    private let holding: [DecisionTables.Outcome]
    private let pack: RulePack
    /// By input; nil: a decision without a result.
    private let values: [Value?]

    init(_ answers: Answers, by pack: RulePack) {
        let decided = pack.decided(answers)
        self.answers = answers
        self.pack = pack
        outcomes = decided.byRules
        holding = decided.outcomes
        values = decided.values
    }

    func explanation(of index: Int) -> Explanation {
        let decision = pack.decisions.values[index]
        let outcome = outcomes[index]
        return Explanation(
            decision: decision.id.value, title: decision.title.value,
            hitPolicy: decision.hitPolicy,
            options: options(outcome, of: decision), verdict: verdict(index),
            holding: options(holding[index], of: decision),
            rules: decision.rules.indices.map { account(of: $0, in: index) },
            otherwise: decision.otherwise.map { otherwise in
                account(of: otherwise, in: decision, outcome)
            })
    }

    private func options(
        _ outcome: DecisionTables.Outcome, of decision: Decision
    ) -> [Explanation.Option] {
        outcome.options.map {
            let id = decision.options[$0].value
            return Explanation.Option(id: id, name: pack.options[id]?.name.value ?? id)
        }
    }

    private func verdict(_ index: Int) -> Verdict? {
        let decision = pack.decisions.values[index]
        return answers.review.decided[decision.id.value].map {
            Verdict($0, besides: outcomes[index].options.map { decision.options[$0].value })
        }
    }

    private func account(of rule: Int, in index: Int) -> RuleAccount {
        let written = pack.decisions.values[index].rules[rule]
        return RuleAccount(
            rule: written.id.value, options: written.then.map(\.value),
            because: written.because.value, source: source(written.source?.value),
            note: written.note?.value, file: written.id.range.file.name,
            line: written.id.range.start.line, outcome: result(of: rule, in: index))
    }

    private func account(
        of otherwise: Otherwise, in decision: Decision, _ outcome: DecisionTables.Outcome
    ) -> RuleAccount {
        let applying = outcome.applying.map { decision.rules[$0].id.value }
        return RuleAccount(
            rule: "otherwise", options: otherwise.then.map(\.value),
            because: otherwise.because.value, source: source(otherwise.source?.value),
            note: otherwise.note?.value, file: otherwise.range.file.name,
            line: otherwise.range.start.line,
            outcome: outcome.usesOtherwise ? .decided([]) : .wasNotNeeded(applying: applying))
    }

    private func result(of rule: Int, in index: Int) -> RuleAccount.Outcome {
        let decision = pack.decisions.values[index]
        let conditions = decision.rules[rule].conditions
        let outcome = outcomes[index]
        if outcome.deciding.contains(rule) { return .decided(met(by: conditions)) }
        if outcome.applying.contains(rule), let first = outcome.deciding.first {
            return .cameLater(met(by: conditions), first: decision.rules[first].id.value)
        }
        let failures = pack.model.tables[index].rules[rule].failingConditions(for: values)
        return .didNotApply(failures.map { obstacle($0, in: conditions) })
    }

    private func source(_ id: ID?) -> String? {
        id.flatMap { pack.info.sources[$0]?.value }
    }
}

extension Accounts {
    private func obstacle(
        _ failure: DecisionTables.Rule.Failure, in conditions: Conditions
    ) -> RuleAccount.Obstacle {
        switch failure {
        case .line(let index): .line(match(conditions.when.lines[index]))
        case .noBlock(let firstFailingLines):
            .noBlock(zip(conditions.whenAny, firstFailingLines).map { match($0.lines[$1]) })
        case .unlessBlock(let index): .unless(conditions.unless[index].lines.map(match))
        }
    }

    /// The lines that held: all of `when`, and the first block of `when_any` that did.
    private func met(by conditions: Conditions) -> [Reason.Match] {
        let block = conditions.whenAny.first { $0.holds(of: values) }
        return (conditions.when.lines + (block?.lines ?? [])).map(match)
    }

    private func match(_ line: RulePacks.Block.Line) -> Reason.Match {
        Reason.Match(
            subject: line.subject.value, test: line.text.value,
            answer: pack.text(of: values[line.input], forInput: line.input, answers: answers),
            condition: line.condition)
    }
}

extension Explanation {
    /// Explains every decision of a pack, in its order.
    public static func all(of answers: Answers, by pack: RulePack) -> [Explanation] {
        let accounts = Accounts(answers, by: pack)
        return pack.decisions.values.indices.map(accounts.explanation)
    }
}
