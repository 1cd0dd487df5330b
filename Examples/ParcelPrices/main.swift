import DecisionTables

// What a parcel costs. Inputs go by index; every one may be unanswered.
let weight = 0  // grams
let express = 1  // no is 0, yes is 1
let extras = 2  // any of: signature, insurance

let inputs = [
    Input(name: "weight", domain: .scalar(1...30_000)),
    Input(name: "express", domain: .scalar(0...1)),
    Input(name: "extras", domain: .subset(of: 2)),
]

// Options go by index, too.
let price = DecisionTable(
    name: "price", hitPolicy: .unique, optionCount: 3,
    rules: [
        Rule(when: [Condition(input: weight, test: .scalars(1...1_000))], options: [0]),
        Rule(
            when: [
                Condition(input: weight, test: .scalars(1_000...10_000)),
                Condition(input: express, test: .scalars(0...0).orUnanswered),
            ], options: [1]),
        Rule(
            when: [
                Condition(input: weight, test: .scalars(1_001...30_000)),
                Condition(input: express, test: .scalars(1...1)),
            ], options: [2]),
    ])

// What is handed over at the door: it looks at the price that was found.
let handover = DecisionTable(
    name: "handover", hitPolicy: .collect, optionCount: 2,
    rules: [
        Rule(
            when: [Condition(input: extras, test: .subsets(.any([0, 1])))],
            unless: [[Condition(input: 3, test: .scalars(0...0))]], options: [0]),
        Rule(when: [Condition(input: 3, test: .scalars(2...2))], options: [1]),
    ])

let model = DecisionModel(inputs: inputs, tables: [price, handover])

// One case: evaluation needs no diagrams.
let compiled = try CompiledModel(model)
let outcomes = compiled.outcomes(of: [.scalar(2_500), .unanswered, .subset([1])])
print("2.5 kg, insured: price \(outcomes[0].options), handover \(outcomes[1].options)")

// All cases: where each rule applies, across both tables.
let space = try CaseSpace(model)
let cases = ModelCases(model, in: space, order: compiled.order)
guard let prices = cases.tables[0], let handovers = cases.tables[1] else {
    preconditionFailure("tables this small stay within every budget")
}
print("\(space.possible.count) ways of answering that the rules tell apart")

// Gaps: nothing is said about these.
let gaps = try prices.withoutResult().boxes()
for gap in gaps.boxes {
    print("no price for \(gap.cases.count) of them, when", words(gap.block))
}

// Overlaps: `unique` promises that there are none.
let both = try prices.applying(0).intersection(prices.applying(1))
if let witness = try both.witness() {
    print("rules 0 and 1 both apply, for example when weight is \(text(witness[weight]))")
}

// A promise across tables: whoever pays for express has something handed over.
let expressParcels = try prices.resulting(2)
let kept = try expressParcels.isSubset(of: handovers.resulting(1))
print("express parcels are always handed over: \(kept), over \(expressParcels.count) cases")

// The smallest change of one parcel's answers that would lead to another price.
let parcel: [Value] = [.scalar(2_500), .scalar(0), .unanswered]
if let nearest = try NearestCases(from: parcel, to: prices.resulting(2)) {
    for change in nearest.changes { print("price 2 when instead", words(change.block)) }
}

func words(_ block: Block) -> String {
    guard !block.isEmpty else { return "anything is said" }
    return block.map { "\(inputs[$0.input].name) is \(text($0.test))" }.joined(separator: " and ")
}

func text(_ test: UnaryTest) -> String {
    var parts: [String] = []
    if case .scalars(let numbers) = test.answered { parts.append("\(numbers)") }
    if case .subsets(let tests) = test.answered { parts.append("\(tests)") }
    if test.acceptsUnanswered { parts.append("unanswered") }
    return parts.joined(separator: " or ")
}

func text(_ value: Value) -> String {
    switch value {
    case .unanswered: "unanswered"
    case .scalar(let number): "\(number)"
    case .subset(let members): "\(Array(members))"
    }
}
