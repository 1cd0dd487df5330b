internal import DecisionTables

/// Where the inputs of one pack are among those of a common list.
struct InputMapping {
    /// By input of the pack.
    private(set) var places: [Int] = []
    /// By input of the pack, where its choices are among those of the common input; nil: its values
    /// mean the same there.
    private(set) var choices: [[Int]?] = []

    mutating func add(place: Int, choices: [Int]? = nil) {
        places.append(place)
        self.choices.append(choices)
    }

    func condition(_ line: Condition, commonCount: Int) -> Condition {
        guard line.input < places.count else {
            return Condition(input: line.input - places.count + commonCount, test: line.test)
        }
        let test = choices[line.input].map { line.test.moved(to: $0) } ?? line.test
        return Condition(input: places[line.input], test: test)
    }
}

extension UnaryTest {
    /// The same test where each choice has moved to another place.
    fileprivate func moved(to places: [Int]) -> UnaryTest {
        func moved(_ members: Members) -> Members { Members(members.map { places[$0] }) }
        var test = self
        switch answered {
        case nil: break
        case .scalars(let numbers):
            let values = numbers.ranges.flatMap { $0.map { places[$0] } }
            test.answered = .scalars(IntervalSet(values: values))
        case .subsets(let tests):
            test.answered = .subsets(
                tests.map { test in
                    switch test {
                    case .any(let members): .any(moved(members))
                    case .none(let members): .none(moved(members))
                    }
                })
        }
        return test
    }
}
