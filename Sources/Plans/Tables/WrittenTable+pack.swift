internal import CivilTime
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension WrittenTable {
    /// All tables of a pack, in its order.
    public static func all(of pack: RulePack) -> [WrittenTable] {
        pack.decisions.values.map { WrittenTable($0, of: pack) }
    }

    init(_ decision: Decision, of pack: RulePack) {
        id = decision.id.value
        title = decision.title.value
        asks = decision.asks?.value
        hitPolicy = decision.hitPolicy
        options = pack.written(decision.options)
        let used = Set(decision.rules.flatMap(\.conditions.lines).map(\.input)).sorted()
        inputs = used.map { Input($0, of: pack) }
        rows = decision.rules.flatMap { Row.rows(of: $0, inputs: used, in: pack) }
        if let otherwise = decision.otherwise {
            rows.append(Row(otherwise, inputs: used, in: pack))
        }
    }
}

extension WrittenTable.Input {
    fileprivate init(_ input: Int, of pack: RulePack) {
        id = pack.id(ofInput: input)
        if let decision = pack.model.decision(ofInput: input) {
            kind = .decision
            let decision = pack.decisions.values[decision]
            asks = decision.asks?.value ?? decision.title.value
        } else if input < pack.questions.count {
            kind = .question
            asks = pack.questions.values[input].ask.value
        } else {
            kind = .fact
            let track = pack.facts[input - pack.questions.count].track
            asks = "How many weekly sessions of '\(track.name.value)' meet none of the busy times"
        }
    }
}

extension WrittenTable.Row {
    /// One row, or one for each block of `when_any`.
    fileprivate static func rows(
        of rule: RulePacks.Rule, inputs: [Int], in pack: RulePack
    ) -> [Self] {
        let blocks = rule.conditions.whenAny.map(\.lines)
        let rows = blocks.isEmpty ? [[]] : blocks
        return rows.enumerated().map { index, block in
            let lines = rule.conditions.when.lines + block
            return Self(
                rule: rule.id.value, number: index + 1, count: rows.count,
                tests: inputs.map { lines.test(of: $0) },
                when: rule.conditions.when.lines.map(\.subject.value),
                whenAny: block.map(\.subject.value),
                unless: rule.conditions.unless.map { block in
                    block.lines.map {
                        WrittenTable.Line(input: $0.subject.value, test: $0.text.value)
                    }
                },
                output: pack.written(rule.then), because: rule.because.value,
                note: rule.note?.value, source: pack.writtenSource(rule.source?.value),
                file: rule.id.range.file.name, line: rule.id.range.start.line)
        }
    }

    fileprivate init(_ otherwise: Otherwise, inputs: [Int], in pack: RulePack) {
        self.init(
            rule: "otherwise", number: 1, count: 1, tests: inputs.map { _ in nil }, unless: [],
            output: pack.written(otherwise.then), because: otherwise.because.value,
            note: otherwise.note?.value, source: pack.writtenSource(otherwise.source?.value),
            file: otherwise.range.file.name, line: otherwise.range.start.line)
    }
}

extension [RulePacks.Block.Line] {
    /// What is asked of an input; both, where `when` and a block of `when_any` ask something.
    fileprivate func test(of input: Int) -> String? {
        let tests = filter { $0.input == input }.map(\.text.value)
        return tests.isEmpty ? nil : tests.joined(separator: WrittenTable.and)
    }
}

extension RulePack {
    fileprivate func written(_ ids: [Located<ID>]) -> [WrittenTable.Option] {
        ids.map {
            WrittenTable.Option(id: $0.value, name: options[$0.value]?.name.value ?? $0.value)
        }
    }

    fileprivate func writtenSource(_ id: ID?) -> WrittenTable.Source? {
        id.flatMap { id in
            info.sources[id].map { WrittenTable.Source(id: id, text: $0.value) }
        }
    }
}
