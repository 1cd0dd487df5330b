import DecisionTables
import RulePacks

/// Sets of cases of the default pack: all its tables, and what is settled in one case.
enum CaseSetBenchmarks {
    static func run(into report: inout Report) {
        let pack = DefaultPack.read()
        let model = pack.model
        let size = "\(model.tables.reduce(0) { $0 + $1.rules.count }) x \(model.inputs.count)"
        let silence = model.inputs.map { _ in Value.unanswered }
        var half = silence
        for index in stride(from: 0, to: model.inputs.count - pack.facts.count, by: 2) {
            half[index] = value(of: model.inputs[index].domain)
        }
        let budget = Openness.usualBudget - 1
        let times = Measurement.medians(
            rounds: 31,
            of: VariableOrder.allCases.map { order in { cases(of: pack, order).space.nodeCount } }
                + [
                    { Openness(of: silence, by: pack.compiled).questions.count },
                    { Openness(of: half, by: pack.compiled).questions.count },
                    // Only within the usual budget is anything kept for the next time.
                    { Openness(of: silence, by: pack.compiled, budget: budget).questions.count },
                    { Openness(of: half, by: pack.compiled, budget: budget).questions.count },
                ])
        for (order, time) in zip(VariableOrder.allCases, times) {
            let nodes = cases(of: pack, order).space.nodeCount
            report.add(
                "all cases of the default pack, \(order), \(nodes) nodes", size: size,
                result: Report.milliseconds(time), goal: "-")
        }
        let subjects = ["nothing", "half", "for the first time nothing", "for the first time half"]
        for (subject, time) in zip(subjects, times.suffix(4)) {
            report.add(
                "settled and open, \(subject) answered", size: size,
                result: Report.milliseconds(time), goal: "at most 1 ms")
        }
    }

    private static func cases(of pack: RulePack, _ order: VariableOrder) -> ModelCases {
        guard let space = try? CaseSpace(pack.model, order: order) else {
            preconditionFailure("the default pack stays within the budget")
        }
        return ModelCases(pack.model, in: space, order: pack.compiled.order)
    }

    private static func value(of domain: Input.Domain) -> Value {
        switch domain {
        case .scalar(let range): .scalar((range.lowerBound + range.upperBound) / 2)
        case .subset: .subset([0])
        }
    }
}
