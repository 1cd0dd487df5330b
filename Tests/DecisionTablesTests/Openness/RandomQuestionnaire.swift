import DecisionTables
import TestSupport

/// A small model with questions that are put only in some cases, and half-given answers to it.
struct RandomQuestionnaire {
    private(set) var model: DecisionModel
    /// By input: the question that it comes from.
    private(set) var question: [Int] = []
    /// By question: the lines that all must hold.
    private(set) var askedWhen: [Block] = []
    /// The rows of facts that an answer to the one question with facts may lead to.
    private(set) var rows: [[Int]] = []

    init(using generator: inout SeededGenerator) {
        model = DecisionModel(inputs: [], tables: [])
        let questions = Int.random(in: 1...4, using: &generator)
        let withFacts = Int.random(in: -2..<questions, using: &generator)
        for place in 0..<questions {
            if place == withFacts {
                addAvailability(using: &generator)
            } else {
                add(.random(using: &generator), to: model.inputs.count)
            }
        }
        askedWhen = model.inputs.map { _ in [] }
        for asked in model.inputs.indices where question[asked] == asked {
            addCondition(to: asked, using: &generator)
        }
        addTables(using: &generator)
    }

    private mutating func add(_ domain: Input.Domain, to asked: Int) {
        model.inputs.append(Input(name: "input\(model.inputs.count)", domain: domain))
        question.append(asked)
    }

    private mutating func addAvailability(using generator: inout SeededGenerator) {
        let asked = model.inputs.count
        add(.scalar(0...0), to: asked)
        let facts = Int.random(in: 0...2, using: &generator)
        for _ in 0..<facts { add(.scalar(0...2), to: asked) }
        let all = (0..<facts).reduce([[0]]) { rows, _ in
            rows.flatMap { row in (0...2).map { row + [$0] } }
        }
        let some = all.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 }
        let isFree = Bool.random(using: &generator) || some.isEmpty
        rows = isFree ? all : some
        model.limits.append(
            .oneAnswer(Array(asked..<model.inputs.count), values: isFree ? nil : rows))
    }

    /// Lines about earlier questions and their facts, so that there are no circles.
    private mutating func addCondition(to asked: Int, using generator: inout SeededGenerator) {
        guard asked > 0, Int.random(in: 0..<2, using: &generator) == 0 else { return }
        let block = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
            let input = Int.random(in: 0..<asked, using: &generator)
            return Condition(
                input: input, test: .random(on: model.inputs[input].domain, using: &generator))
        }
        askedWhen[asked] = block
        model.limits.append(.asked([asked], when: block))
    }

    private mutating func addTables(using generator: inout SeededGenerator) {
        for index in 0..<Int.random(in: 1...3, using: &generator) {
            var table = DecisionTable.empty(name: "decision\(index)", using: &generator)
            let usable = Array(0..<model.inputs.count + index)
            table.addRules(on: usable, of: model.allInputs, using: &generator)
            model.tables.append(table)
        }
    }

    /// Nothing, or any answer, to every question.
    func someAnswers(using generator: inout SeededGenerator) -> [Value] {
        var said = model.inputs.map { _ in Value.unanswered }
        for asked in model.inputs.indices where question[asked] == asked {
            if Bool.random(using: &generator) { answer(asked, in: &said, using: &generator) }
        }
        return said
    }

    func answer(_ asked: Int, in said: inout [Value], using generator: inout SeededGenerator) {
        for (input, value) in answers(to: asked).randomElement(using: &generator) ?? [] {
            said[input] = value
        }
    }

    /// Each way of answering one question, with what that says of its facts.
    func answers(to asked: Int) -> [[(input: Int, value: Value)]] {
        guard isAvailability(asked) else {
            return model.inputs[asked].domain.allValues.dropFirst().map { [(asked, $0)] }
        }
        return rows.map { row in row.enumerated().map { (asked + $0, .scalar($1)) } }
    }

    private func isAvailability(_ asked: Int) -> Bool {
        model.limits.contains {
            if case .oneAnswer(let inputs, _) = $0 { inputs.first == asked } else { false }
        }
    }
}

extension Input.Domain {
    fileprivate static func random(using generator: inout SeededGenerator) -> Input.Domain {
        if Int.random(in: 0..<3, using: &generator) == 0 {
            return .subset(of: .random(in: 1...3, using: &generator))
        }
        return .scalar(0...Int.random(in: 0...3, using: &generator))
    }
}
