internal import DecisionTables

extension DecisionModel {
    /// The same tables over the inputs of a common list.
    ///
    /// Facts are left to the list: only it knows which answers they come from.
    func mapped(by mapping: InputMapping, to inputs: [Input], limits more: [CaseLimit])
        -> DecisionModel
    {
        func mapped(_ block: Block) -> Block {
            block.map { mapping.condition($0, commonCount: inputs.count) }
        }
        var model = DecisionModel(inputs: inputs, tables: tables, limits: more)
        for index in tables.indices {
            model.tables[index].rules = tables[index].rules.map { rule in
                Rule(
                    when: mapped(rule.when), whenAny: rule.whenAny.map(mapped),
                    unless: rule.unless.map(mapped), options: rule.options)
            }
        }
        for case .asked(let asked, let block) in limits {
            model.limits.append(.asked(asked.map { mapping.places[$0] }, when: mapped(block)))
        }
        return model
    }
}
