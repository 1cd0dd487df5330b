/// In which order the questions of a space are asked by its diagrams.
///
/// The variables of one input always stay together.
public enum VariableOrder: CaseIterable, Hashable, Sendable {
    /// As the inputs are listed.
    case listed
    /// Inputs that the most tables look at come first.
    case mostUsedFirst
    /// Inputs that the same tables look at come close together.
    case closeTogether

    /// The one that is tried first: people list questions that belong together one after the other.
    ///
    /// `Docs/Performance.md` has the measurements.
    public static let usual = VariableOrder.listed
}

extension VariableOrder {
    /// The inputs in this order.
    func inputs(of model: DecisionModel) -> [Int] {
        switch self {
        case .listed: Array(model.inputs.indices)
        case .mostUsedFirst: byUse(in: model)
        case .closeTogether: byCloseness(in: model)
        }
    }

    private func byUse(in model: DecisionModel) -> [Int] {
        var uses = model.inputs.map { _ in 0 }
        for group in model.inputsUsedTogether { for input in group { uses[input] += 1 } }
        return model.inputs.indices.sorted {
            uses[$0] == uses[$1] ? $0 < $1 : uses[$0] > uses[$1]
        }
    }

    /// Puts every input again and again at the middle of the groups that it is in, which pulls the
    /// inputs of one group together (Aloul, Markov and Sakallah's FORCE).
    private func byCloseness(in model: DecisionModel) -> [Int] {
        let groups = model.inputsUsedTogether
        var order = Array(model.inputs.indices)
        var best = (span: span(of: groups, in: order), order: order)
        for _ in 0..<24 {
            order = Self.pulledTogether(order, groups)
            let span = span(of: groups, in: order)
            if span < best.span { best = (span, order) }
        }
        return best.order
    }

    private static func pulledTogether(_ order: [Int], _ groups: [[Int]]) -> [Int] {
        var place = order
        for (index, input) in order.enumerated() { place[input] = index }
        var pull = order.map { _ in (sum: 0.0, count: 0.0) }
        for group in groups {
            let middle = Double(group.reduce(0) { $0 + place[$1] }) / Double(group.count)
            for input in group {
                pull[input].sum += middle
                pull[input].count += 1
            }
        }
        let target = pull.enumerated().map { input, pull in
            pull.count == 0 ? Double(place[input]) : pull.sum / pull.count
        }
        return order.sorted {
            target[$0] == target[$1] ? place[$0] < place[$1] : target[$0] < target[$1]
        }
    }

    /// How far the groups reach, all together.
    private func span(of groups: [[Int]], in order: [Int]) -> Int {
        var place = order
        for (index, input) in order.enumerated() { place[input] = index }
        return groups.reduce(0) { sum, group in
            let places = group.map { place[$0] }
            return sum + (places.max() ?? 0) - (places.min() ?? 0)
        }
    }
}

extension DecisionModel {
    /// For each table, and for each limit, the answers and facts that it looks at, directly or
    /// through earlier decisions.
    fileprivate var inputsUsedTogether: [[Int]] {
        let tables = tables.indices.map { inputsBehind([$0]).sorted() }
        let limits = limits.map { limit in
            switch limit {
            case .asked(let inputs, let block): Set(inputs + block.map(\.input)).sorted()
            case .oneAnswer(let inputs, _): inputs.sorted()
            }
        }
        return (tables + limits).filter { !$0.isEmpty }
    }

    /// The answers and facts that some decisions look at, directly or through earlier ones.
    public func inputsBehind(_ decisions: [Int]) -> Set<Int> {
        var found: Set<Int> = []
        var seen: Set<Int> = []
        var queue = decisions
        while let decision = queue.popLast() {
            guard seen.insert(decision).inserted else { continue }
            for rule in tables[decision].rules {
                rule.forEachCondition { condition in
                    if let used = self.decision(ofInput: condition.input) {
                        queue.append(used)
                    } else {
                        found.insert(condition.input)
                    }
                }
            }
        }
        return found
    }
}
