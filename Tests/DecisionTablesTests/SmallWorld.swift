import DecisionTables
import TestSupport

/// A model and its space, small enough to look at every case.
struct SmallWorld {
    let model: DecisionModel
    let oracle: Oracle
    let space: CaseSpace
    /// Every way of answering that is possible.
    let cases: [[Value]]
    /// Every line of the tables and the limits that is about an answer or a fact.
    let linesAboutAnswers: [Condition]
    /// By case: which of the atoms it belongs to.
    let atomOfCase: [Int]
    /// The smallest sets of possible cases that the space can tell apart.
    let atoms: [CaseSet]

    init(
        _ model: DecisionModel, tests: [Condition] = [], knowing knowledge: [Knowledge]? = nil,
        order: VariableOrder = .usual
    ) throws {
        let oracle = Oracle(model: model)
        let space = try CaseSpace(model, tests: tests, knowing: knowledge, order: order)
        let allCases = knowledge.map { zip(model.inputs, $0).completions } ?? model.allCases
        cases = allCases.filter(oracle.isPossible)
        var atoms: [CaseSet] = []
        atomOfCase = try cases.map { answers in
            let atom = try space.cases(saying: answers)
            if let known = atoms.firstIndex(of: atom) { return known }
            atoms.append(atom)
            return atoms.count - 1
        }
        self.atoms = atoms
        self.space = space
        linesAboutAnswers = model.linesAboutAnswers + model.linesOfLimits
        self.model = model
        self.oracle = oracle
    }

    init(seed: UInt64, hasLimits: Bool = true) throws {
        var generator = SeededGenerator(seed: seed)
        try self.init(
            hasLimits ? .randomWithLimits(using: &generator) : .random(using: &generator))
    }

    /// The atoms in a set.
    func atoms(in set: CaseSet) throws -> Set<Int> {
        Set(try atoms.indices.filter { try atoms[$0].isSubset(of: set) })
    }

    /// Whether a set has, of the possible cases, those that say what is asked for.
    func set(_ set: CaseSet, has belongs: ([Value]) -> Bool) throws -> Bool {
        let inside = try atoms(in: set)
        for (index, answers) in cases.enumerated()
        where belongs(answers) != inside.contains(atomOfCase[index]) {
            return false
        }
        let outside = try atoms.indices.filter { try atoms[$0].isDisjoint(with: set) }
        return inside.count + outside.count == atoms.count
    }
}

extension SmallWorld {
    /// Some sets of cases, possible or not, made of the lines of the model.
    func someSets(_ count: Int, using generator: inout SeededGenerator) throws -> [CaseSet] {
        var sets = [space.none, space.all, space.possible]
        for line in model.linesAboutAnswers { sets.append(try space.cases(where: line)) }
        for _ in 0..<count {
            guard let one = sets.randomElement(using: &generator),
                let other = sets.randomElement(using: &generator)
            else { break }
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: sets.append(try one.union(other))
            case 1: sets.append(try one.intersection(other))
            case 2: sets.append(try one.subtracting(other))
            default: sets.append(try one.complement())
            }
        }
        return sets.suffix(count)
    }
}

extension DecisionModel {
    /// Every line of a table that is about an answer or a fact.
    var linesAboutAnswers: [Condition] {
        tables.flatMap(\.rules).flatMap { $0.when + $0.whenAny.joined() + $0.unless.joined() }
            .filter { decision(ofInput: $0.input) == nil }
    }

    /// Every line of a limit.
    var linesOfLimits: [Condition] {
        limits.flatMap { limit -> Block in
            if case .asked(_, let block) = limit { block } else { [] }
        }
    }
}
