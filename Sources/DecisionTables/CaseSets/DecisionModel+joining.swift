extension DecisionModel {
    /// The tables and limits of several models over the same inputs, side by side.
    ///
    /// The decisions of each come after those of the models before it.
    init(joining models: [DecisionModel]) {
        self.init(inputs: models.first?.inputs ?? [], tables: [])
        for model in models {
            precondition(model.inputs == inputs, "models that are joined have the same inputs")
            let shift = tables.count
            tables += model.tables.map { $0.shiftingInputs(from: model.inputs.count, by: shift) }
            limits += model.limits.filter { !limits.contains($0) }
        }
    }
}

extension DecisionTable {
    /// The same table, where inputs from one on have moved up.
    fileprivate func shiftingInputs(from first: Int, by shift: Int) -> DecisionTable {
        guard shift > 0 else { return self }
        func shifted(_ block: Block) -> Block {
            block.map { line in
                Condition(
                    input: line.input < first ? line.input : line.input + shift, test: line.test)
            }
        }
        var table = self
        table.rules = rules.map { rule in
            Rule(
                when: shifted(rule.when), whenAny: rule.whenAny.map(shifted),
                unless: rule.unless.map(shifted), options: rule.options)
        }
        return table
    }
}
