package import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Questions, then facts, as inputs; decisions as tables.
    static func model(
        of questions: Named<Question>, _ facts: [Fact], _ decisions: Named<Decision>
    ) -> DecisionModel {
        DecisionModel(
            inputs: inputs(for: questions, facts), tables: decisions.values.map(\.table),
            limits: limits(questions, facts))
    }

    /// Questions, then facts, as columns of tables.
    package static func inputs(for questions: Named<Question>, _ facts: [Fact]) -> [Input] {
        questions.values.map { Input(name: $0.id.value, domain: $0.kind.domain) }
            + facts.map { Input(name: $0.id, domain: .scalar(0...$0.track.sessions.count)) }
    }

    /// Questions that are put only in some cases, and the facts that come from one answer.
    private static func limits(_ questions: Named<Question>, _ facts: [Fact]) -> [CaseLimit] {
        let availability = questions.values.firstIndex {
            if case .availability = $0.kind { true } else { false }
        }
        let ofOneAnswer = availability.map { index in
            [index] + facts.indices.map { questions.count + $0 }
        }
        var limits = questions.values.enumerated().compactMap { index, question in
            // Where busy times are not asked for, nothing follows from them either.
            let inputs = index == availability ? ofOneAnswer ?? [] : [index]
            return question.askWhen.map { CaseLimit.asked(inputs, when: $0.coded) }
        }
        if let ofOneAnswer {
            let counts = BusyWeek(facts.map(\.track.sessions)).possibleCounts()
            limits.append(.oneAnswer(ofOneAnswer, values: counts?.map { [0] + $0 }))
        }
        return limits
    }

    /// The tables, ready for evaluation; nil, with an error, if they look at each other in a circle.
    static func compile(
        _ model: DecisionModel, of decisions: Named<Decision>, reportingTo log: inout DiagnosticLog
    ) -> CompiledModel? {
        do {
            return try CompiledModel(model)
        } catch {
            for circle in error.circles {
                log.report(.circularDecisions(circle.map { decisions.values[$0] }))
            }
            return nil
        }
    }
}

extension Question.Kind {
    fileprivate var domain: Input.Domain {
        switch self {
        case .yesNo: .scalar(0...1)
        case .choice(let choices): .scalar(0...(choices.count - 1))
        case .choices(let choices): .subset(of: choices.count)
        case .number(let range), .duration(let range): .scalar(range)
        case .availability, .text: .scalar(0...0)
        }
    }
}

extension Decision {
    fileprivate var table: DecisionTable {
        let places = Dictionary(uniqueKeysWithValues: options.enumerated().map { ($1.value, $0) })
        func indices(_ ids: [Located<ID>]) -> [Int] {
            ids.compactMap { places[$0.value] }
        }
        return DecisionTable(
            name: id.value, hitPolicy: hitPolicy, optionCount: options.count,
            rules: rules.map { rule in
                DecisionTables.Rule(
                    when: rule.conditions.when.coded, whenAny: rule.conditions.whenAny.map(\.coded),
                    unless: rule.conditions.unless.map(\.coded), options: indices(rule.then))
            },
            otherwise: otherwise.map { indices($0.then) })
    }
}

extension Block {
    fileprivate var coded: [Condition] {
        lines.map { Condition(input: $0.input, test: $0.test) }
    }
}
