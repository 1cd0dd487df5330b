/// Where every rule of a model applies and decides, over all cases: exact across tables.
///
/// A test on an earlier decision is replaced by the cases in which that decision has one of the
/// results that it asks for, so that everything is said in terms of answers.
public struct ModelCases {
    public let model: DecisionModel
    public let space: CaseSpace
    /// By decision; nil: the budget was reached there, or in a decision that it looks at.
    public let tables: [TableCases?]
    /// The decisions where the budget was reached, ascending.
    public let unproved: [Int]

    /// As in ``HeldLines``.
    private let asking: [Int: CaseSet]

    /// Works through the decisions of a model.
    ///
    /// - Parameters:
    ///   - model: whose inputs are the space's.
    ///   - space: where the sets are to live; it knows the model's tests.
    ///   - order: every decision after those it uses, as in ``CompiledModel``.
    ///   - wanted: the decisions to work through, with those that they use; nil: all.
    ///   - settingAside: whether answers to questions that are not put count as no answers; among
    ///     possible cases there are none of these.
    ///   - watcher: is told of each decision before it is begun; what it throws ends the work.
    public init(
        _ model: DecisionModel, in space: CaseSpace, order: [Int], only wanted: Set<Int>? = nil,
        settingAside: Bool = false, watcher: (_ decision: Int) throws -> Void
    ) rethrows {
        let mark = space.store.mark
        let wanted = wanted.map { model.decisionsBehind($0) } ?? Set(model.tables.indices)
        if let found = settingAside ? try? space.casesAsking(by: model) : [:] {
            asking = found
            (tables, unproved) = try Self.work(
                through: order.filter(wanted.contains), of: model, in: space, asking: asking,
                watcher)
        } else {
            space.store.forget(after: mark)
            asking = [:]
            tables = model.tables.map { _ in nil }
            unproved = wanted.sorted()
        }
        self.model = model
        self.space = space
    }

    /// Works through the decisions of a model unwatched.
    public init(
        _ model: DecisionModel, in space: CaseSpace, order: [Int], only wanted: Set<Int>? = nil,
        settingAside: Bool = false
    ) {
        self.init(
            model, in: space, order: order, only: wanted, settingAside: settingAside,
            watcher: { _ in })
    }

    /// How many steps all decisions together may take for each node of the budget; a decision without
    /// a small diagram takes one or two until the nodes are used up.
    private static let stepsPerNode = 4

    private static func work(
        through order: [Int], of model: DecisionModel, in space: CaseSpace,
        asking: [Int: CaseSet], _ watcher: (_ decision: Int) throws -> Void
    ) rethrows -> (tables: [TableCases?], unproved: [Int]) {
        var tables: [TableCases?] = model.tables.map { _ in nil }
        var unproved: [Int] = []
        // A decision may take half of the steps that are left, so that one without a small diagram
        // leaves enough for the others, and many of them end as soon.
        var left = stepsPerNode * space.store.budget
        let least = space.store.budget / 64
        for decision in order {
            try watcher(decision)
            guard model.decisionsUsed(by: decision).allSatisfy({ tables[$0] != nil }) else {
                continue
            }
            let lines = HeldLines(model: model, space: space, tables: tables, asking: asking)
            let mark = space.store.mark
            let (before, limit) = (space.store.steps, space.store.stepLimit)
            space.store.stepLimit = min(limit, before + max(left / 2, least))
            defer {
                left -= space.store.steps - before
                space.store.stepLimit = limit
            }
            do {
                tables[decision] = try TableCases(
                    model.tables[decision], in: space, holding: lines.cases)
            } catch {
                space.store.forget(after: mark)
                unproved.append(decision)
            }
        }
        return (tables, unproved.sorted())
    }

    /// The cases, possible or not, for which a line about answers, facts or decisions holds.
    ///
    /// Nil: it is about a decision of which nothing is known.
    public func cases(where condition: Condition) throws(NodeBudgetReached) -> CaseSet? {
        if let decision = model.decision(ofInput: condition.input), tables[decision] == nil {
            return nil
        }
        return try HeldLines(model: model, space: space, tables: tables, asking: asking)
            .cases(condition)
    }

    /// The cases, possible or not, to which a rule applies that need not be in any table.
    ///
    /// Nil: it looks at a decision of which nothing is known.
    public func cases(applying rule: Rule) throws(NodeBudgetReached) -> CaseSet? {
        var isKnown = true
        rule.forEachCondition { condition in
            if let used = model.decision(ofInput: condition.input), tables[used] == nil {
                isKnown = false
            }
        }
        guard isKnown else { return nil }
        let lines = HeldLines(model: model, space: space, tables: tables, asking: asking)
        return try space.cases(applying: rule, holding: lines.cases)
    }
}

extension DecisionModel {
    /// Some decisions, and all those that they look at, directly or through others.
    func decisionsBehind(_ decisions: Set<Int>) -> Set<Int> {
        var found = decisions
        var queue = Array(decisions)
        while let decision = queue.popLast() {
            for used in decisionsUsed(by: decision) where found.insert(used).inserted {
                queue.append(used)
            }
        }
        return found
    }
}
