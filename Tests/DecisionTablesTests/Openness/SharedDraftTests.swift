import DecisionTables
import TestSupport
import Testing

@Suite("Drafts by one model")
struct SharedDraftTests {
    @Test("find the same as the first by a model of its own does", arguments: 0..<10)
    func sameAsFirst(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: 3_000_000 + seed)
            let world = RandomQuestionnaire(using: &generator)
            let shared = try CompiledModel(world.model)
            for _ in 0..<6 {
                let said = world.someAnswers(using: &generator)
                let first = try CompiledModel(world.model)
                let place: Comment = "seed \(seed), \(said)"
                let found = Findings(said, by: shared)
                try #require(found == Findings(said, by: first), place)
            }
        }
    }

    @Test("do not disturb each other when they run at once")
    func atOnce() async throws {
        var generator = SeededGenerator(seed: 4_000_000)
        let world = RandomQuestionnaire(using: &generator)
        let shared = try CompiledModel(world.model)
        let cases = (0..<200).map { _ in world.someAnswers(using: &generator) }
        let found = await withTaskGroup(of: (Int, Findings).self) { group in
            for (index, said) in cases.enumerated() {
                group.addTask { (index, Findings(said, by: shared)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for (index, said) in cases.enumerated() {
            #expect(found[index] == Findings(said, by: try CompiledModel(world.model)), "\(said)")
        }
    }

    /// All that is found of some answers; shares are rounded.
    private struct Findings: Equatable {
        var prospects: [Prospect]
        var questions: [OpenInput]
        var changing: [Int]

        init(_ said: [Value], by compiled: CompiledModel) {
            let openness = Openness(of: said, by: compiled)
            prospects = openness.prospects
            questions = openness.questions.map { open in
                var open = open
                open.settling = (open.settling * 1e9).rounded()
                return open
            }
            changing = Openness.questions(
                changing: Array(prospects.indices), from: said, by: compiled)
        }
    }
}
